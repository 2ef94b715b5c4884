import type { Circular, DutyRole, Form, IsoDate } from '../../circular/types.ts';
import type { NamedOrgan } from '../../corpus/organ-index.ts';
import type { Campaign, CitedDocument, Level, Organ, Region, Site } from '../../corpus/types.ts';
import type { OrganHolding } from '../../derive/duties-by-organ.ts';
import type { DutyRow } from '../../derive/duty-row.ts';
import type { Clause, DeadlineFact, Facts, OrganDuty, PhaseFact } from '../../derive/types.ts';
import type { PrintDocument } from '../../print/types.ts';
import type { Paper } from '../../publish.ts';
import type { OpenTable } from '../../write/data/index.ts';
import type { FileSum } from '../file-store.ts';
import type { Audience } from '../visibility.ts';

/** All that the pages show, with everything looked up beforehand: a page costs no more than what stands on it. */
export interface SiteModel {
  site: Site;
  /** Who looks: anyone at a built site, the drafter at the live one. */
  audience: Audience;
  /** Circulars whose text is public, newest first. */
  circulars: readonly PublishedCircular[];
  /** What the library lists, newest first: those, and the titles of what is given on request. */
  library: readonly LibraryEntry[];
  campaigns: readonly CampaignView[];
  /** Of all circulars, then of each campaign and each region that has any. */
  feeds: readonly FeedView[];
  /** From the nation down, each with the organs of its register. */
  regions: readonly RegionView[];
  organs: ReadonlyMap<string, OrganView>;
  /** Duties that stand on no organ's page, circular by circular: seats of persons, organs that no register knows. */
  unheld: readonly { published: PublishedCircular; rows: readonly DutyRow[] }[];
  /** Every circular of the library is a sample. */
  samplesOnly: boolean;
  /** The published circular of this slug; undefined for any other. */
  circular(slug: string): PublishedCircular | undefined;
  /** The files of a published circular at their URLs: its papers and its pictures. */
  files(slug: string): SiteFile[];
  /** The files of an organ at their URLs: its calendar and its pack. */
  organFiles(id: string): OrganFile[];
  /** Size and hash of a file at its path in the output; undefined at the live site, where nothing is made before it is asked for. */
  sumOf(path: string): FileSum | undefined;
  /** Facts as data, worked out when they are first asked for. */
  data(): readonly OpenTable[];
  /** Every dated duty of every circular, in order. */
  dates: readonly DatedDuty[];
  /** A form as its papers print it. */
  printedForm(published: PublishedCircular, form: Form): PrintDocument;
  /** At the live site, why circulars are not shown; a build has none. */
  refusals: readonly Refusal[];
  /** Tells who builds how far it is. */
  log(line: string): void;
}

/** A fatal problem: where (file:line:column), what it is and how to mend it. */
export interface Refusal {
  place: string;
  reason: string;
  mend?: string | undefined;
}

/** A file that is served as it is; `path` is relative to the circular's folder. */
export interface SiteFile {
  path: string;
  mediaType: string;
  make(): Promise<Uint8Array>;
}

/** A file of an organ; `path` is relative to the organ's folder. */
export interface OrganFile extends SiteFile {
  title: string;
  /** Chinese file name for downloads. */
  downloadName: string;
}

/** A line of the library. */
export interface LibraryEntry {
  slug: string;
  title: string;
  number?: string;
  issuers: readonly string[];
  date: IsoDate;
  sample: boolean;
  /** Undefined when the text is given on request only. */
  published?: PublishedCircular;
}

export interface PublishedCircular {
  circular: Circular;
  /** 发文机关标志 as it prints, a line each. */
  letterhead: readonly string[];
  facts: Facts;
  /** Its page: `circulars/<slug>/index.html`. */
  page: string;
  papers: readonly PaperEntry[];
  pictures: readonly SiteFile[];
  clauses: ReadonlyMap<string, Clause>;
  /** The responsibility table, by id of the duty, in the order of the text. */
  rows: ReadonlyMap<string, DutyRow>;
  /** The same by organ. */
  holdings: readonly OrganHolding[];
  forms: ReadonlyMap<string, Form>;
  /** The blank ledgers that it lists, by their names in addresses. */
  ledgers: ReadonlyMap<string, Form>;
  campaign?: Campaign;
  /** What it cites, in the order of the text. */
  bases: Basis[];
  /** Public circulars that cite it, newest first. */
  citedBy: { published: PublishedCircular; clauses: Clause[] }[];
  /** By what it is no longer in force, or not all of it; null where the circular does not say. */
  endedBy: EndingBasis | null;
  /** Public circulars that name it as what ended them, newest first. */
  ends: PublishedCircular[];
}

/** A paper as the pages list it: without its bytes. */
export type PaperEntry = Pick<Paper, 'path' | 'kind' | 'format' | 'title' | 'downloadName' | 'mediaType'>;

/** 废止依据: as it is written, and the document where the site or its register holds it. */
export interface EndingBasis {
  words: string;
  document?: CitedDocument;
  published?: PublishedCircular;
}

/** The circulars that a reader can follow in one feed, newest first. */
export interface FeedView {
  /** In the output. */
  path: string;
  title: string;
  /** The page that lists them. */
  page?: string;
  /** Whether every page of the site names it. */
  everywhere: boolean;
  circulars: readonly PublishedCircular[];
}

/** A document that a circular cites, once, with the clauses that cite it. */
export interface Basis {
  document: CitedDocument;
  published?: PublishedCircular;
  /** The site or its register of documents holds it; otherwise nothing is known but the words of the citation. */
  registered: boolean;
  clauses: Clause[];
}

export interface RegionView {
  region: Region;
  organs: OrganView[];
}

export interface OrganView {
  organ: Organ;
  page: string;
  members: NamedOrgan[];
  /** The classes and joint bodies it belongs to. */
  memberOf: Organ[];
  /** Each once, by its own name or as a member of a class; newest circular first. */
  duties: OrganDuty[];
  /** The same circular by circular. */
  work: OrganWork[];
  /** Those of its duties that have dates, on each of them, in order. */
  dates: DatedDuty[];
  /** What others must report to it. */
  receives: { published: PublishedCircular; deadline: DeadlineFact }[];
  issued: LibraryEntry[];
  /** Circulars that name it, newest first. */
  namedIn: PublishedCircular[];
}

/** What one circular asks of one organ. */
export interface OrganWork {
  published: PublishedCircular;
  tasks: OrganTask[];
  /** Those to return. */
  forms: Form[];
}

/** A duty of a circular on one of its dates. */
export interface DatedDuty {
  date: IsoDate;
  published: PublishedCircular;
  row: DutyRow;
}

/** A duty of an organ: its roles, each with the class whose member the organ has it as. */
export interface OrganTask {
  row: DutyRow;
  grounds: { role: DutyRole; as?: Organ }[];
}

export interface CampaignView {
  campaign: Campaign;
  page: string;
  /** Null when it names none. */
  basis: { document: CitedDocument; entry?: LibraryEntry } | null;
  levels: { level: Level; region: string; document: CitedDocument; published?: PublishedCircular }[];
  /** Circulars that name the campaign and stand at none of its levels. */
  others: PublishedCircular[];
  deadlines: { published: PublishedCircular; deadline: DeadlineFact }[];
  phases: { published: PublishedCircular; phase: PhaseFact }[];
}
