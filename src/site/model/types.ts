import type { Circular, DutyRole, Form, IsoDate, TargetCategory } from '../../circular/types.ts';
import type { NamedOrgan } from '../../corpus/organ-index.ts';
import type {
  Campaign,
  CitedDocument,
  Holidays,
  Level,
  Organ,
  Region,
  Sector,
  Site,
} from '../../corpus/types.ts';
import type { OrganHolding } from '../../derive/duties-by-organ.ts';
import type { DutyRow } from '../../derive/duty-row.ts';
import type {
  Clause,
  CoverageCell,
  CoveredTarget,
  DeadlineFact,
  Facts,
  OrganDuty,
  PhaseFact,
  TargetRef,
} from '../../derive/types.ts';
import type { PrintDocument } from '../../print/types.ts';
import type { Paper } from '../../publish.ts';
import type { OpenTable } from '../../write/data/index.ts';
import type { Changes } from '../changes/types.ts';
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
  /** The circulars before and after one in its campaign, from the nation down. */
  neighbours(published: PublishedCircular): Neighbours;
  /** The deadlines of some circulars by matter. */
  compareDeadlines(circulars: readonly PublishedCircular[]): DeadlineComparison[];
  /** Of all circulars, then of each campaign and each region that has any. */
  feeds: readonly FeedView[];
  /** From the nation down, each with the organs of its register. */
  regions: readonly RegionView[];
  organs: ReadonlyMap<string, OrganView>;
  /** The targets of the register, by id, in its order. */
  sectors: ReadonlyMap<string, SectorView>;
  /** Targets that circulars name and the register does not know. */
  unregistered: readonly UnregisteredTarget[];
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
  holidays: Holidays;
  /** A form as its papers print it. */
  printedForm(published: PublishedCircular, form: Form): PrintDocument;
  /** At the live site, why circulars are not shown; a build has none. */
  refusals: readonly Refusal[];
  /** How the site differs from an earlier build, where it is compared with one. */
  changes?: Changes;
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
  /** Of its region; undefined where the region has no register. */
  level?: Level;
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
  /** Who it is, in a line: its full name, what it is and where, or whom it stands for. */
  definition: string;
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

/** One target across the circulars. */
export interface SectorView {
  sector: Sector;
  page: string;
  /** Circulars that list it or give it to somebody, newest first. */
  places: TargetPlace[];
}

/** One target in one circular. */
export interface TargetPlace {
  published: PublishedCircular;
  target: CoveredTarget;
  /** Where the circular lists or marks it; empty where only its duties name it. */
  clauses: Clause[];
  /** Who answers for it, in the order of the text. */
  answers: TargetAnswer[];
}

/** An organ that answers for a target, and the clauses that say so. */
export interface TargetAnswer extends Pick<CoverageCell, 'organ' | 'roles' | 'joint'> {
  clauses: Clause[];
}

/** A target that no register knows, with every circular that names it. */
export interface UnregisteredTarget {
  category: TargetCategory;
  /** As the newest circular has it. */
  name: string;
  places: TargetPlace[];
}

export interface CampaignView {
  campaign: Campaign;
  page: string;
  /** Null when it names none. */
  basis: { document: CitedDocument; entry?: LibraryEntry } | null;
  levels: LevelDocument[];
  /** Circulars that name the campaign and stand at none of its levels. */
  others: PublishedCircular[];
  /** Its circulars, from the nation down, those of a level by date. */
  members: PublishedCircular[];
  /** Its documents place by place: a place stands under the place that it is part of. */
  places: CampaignPlace[];
  /** Its circulars as they are compared: all at once, or where they are many, each place with those right below it. */
  groups: PlaceGroup[];
  deadlines: { published: PublishedCircular; deadline: DeadlineFact }[];
  phases: { published: PublishedCircular; phase: PhaseFact }[];
}

export interface Neighbours {
  previous?: PublishedCircular;
  next?: PublishedCircular;
}

/** A document at a level of a campaign. */
export interface LevelDocument {
  level: Level;
  region: string;
  document: CitedDocument;
  published?: PublishedCircular;
}

export interface CampaignPlace {
  region: string;
  level?: Level;
  /** Empty for a place that only joins those below it to those above. */
  documents: Pick<LevelDocument, 'document' | 'published'>[];
  below: CampaignPlace[];
}

export interface PlaceGroup {
  /** Empty where the group is the whole campaign. */
  name: string;
  circulars: PublishedCircular[];
}

/** A target as several circulars have it. */
export interface TargetComparison extends TargetRef {
  key: string;
  /** One for each circular; undefined where it does not name the target. */
  cells: (TargetPlace | undefined)[];
}

/** A matter that several circulars set deadlines for. */
export interface DeadlineComparison {
  /** Its name, or the ending that its names share. */
  matter: string;
  /** The deadlines of each circular for it. */
  cells: ComparedDeadlines[];
  /** Whether all the circulars that have it say the same time. */
  agreed: boolean;
}

export interface ComparedDeadlines {
  deadlines: DeadlineFact[];
  /** The circular of a place above, whose deadline falls before this one. */
  lateFor?: PublishedCircular;
}
