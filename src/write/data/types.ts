import type { Circular } from '../../circular/types.ts';
import type { NamedOrgan } from '../../corpus/organ-index.ts';
import type { Campaign, CitedDocument, Organ } from '../../corpus/types.ts';
import type { DutyRow } from '../../derive/duty-row.ts';
import type { Clause, Facts } from '../../derive/types.ts';

/** What the site shows, and so all that may be given away. */
export interface PublicData {
  /** Every circular that is listed. */
  entries: readonly PublicEntry[];
  organs: readonly { organ: Organ; page: string; members: readonly NamedOrgan[] }[];
  /** The register of documents that the site does not hold. */
  documents: readonly CitedDocument[];
}

/** A line of the library. */
export interface PublicEntry {
  slug: string;
  title: string;
  number?: string;
  issuers: readonly string[];
  date: string;
  sample: boolean;
  /** Undefined when the text is given on request only. */
  published?: PublicCircular;
}

/** A circular whose text is public. */
export interface PublicCircular {
  circular: Circular;
  facts: Facts;
  page: string;
  campaign?: Campaign;
  clauses: ReadonlyMap<string, Clause>;
  rows: ReadonlyMap<string, DutyRow>;
  papers: readonly { path: string; format: string }[];
}
