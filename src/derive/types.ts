import type { Position } from 'unist';
import type {
  Annex,
  Citation,
  Deadline,
  Due,
  DutyRole,
  IsoDate,
  ListItem,
  Section,
  Target,
  TargetCategory,
} from '../circular/types.ts';
import type { CitedTarget } from '../corpus/citation-index.ts';
import type { NameKind } from '../corpus/types.ts';

/** What follows from a circular's text: kept beside the tree and keyed by its nodes. */
export interface Facts {
  slug: string;
  /** 一、（一）1.（1） of each section and numbered list item. */
  ordinals: ReadonlyMap<Section | ListItem, string>;
  /** Stable ASCII id of each section, unique in the circular: its anchor in every output. */
  ids: ReadonlyMap<Section, string>;
  /** 附件, 附件1 … of each attachment; an enclosure has none. */
  labels: ReadonlyMap<Annex, string>;
  /** Every section of every part in print order: the table of contents. */
  clauses: Clause[];
  citations: CitationFact[];
  duties: Duty[];
  deadlines: DeadlineFact[];
  phases: PhaseFact[];
  targets: TargetFact[];
  /** Who answers for which target. */
  coverage: Coverage;
  /** Where the circular's own division table and its text do not say the same. */
  disagreements: Disagreement[];
  /** Every organ that the circular names in a duty, a deadline, a group or its frontmatter, by id. */
  organs: string[];
}

/** A place in a circular that can be cited: a section, or a part's text before its first heading. */
export interface Clause {
  /** Anchor: id of the section, or of the part. */
  id: string;
  /** `notice` for the circular itself, else the part's name. */
  part: string;
  depth: 0 | 1 | 2 | 3 | 4;
  /** 三、 or empty. */
  ordinal: string;
  /** Without ordinal and without a run-in heading's final 。. */
  title: string;
  /** How it is cited: 实施方案 三（一）. */
  reference: string;
}

/** Where a fact stands: id of its clause, source file and position there. */
export interface Source {
  clause: string;
  file: string;
  position?: Position;
}

export interface OrganRef {
  /** As the circular writes it, with a shared prefix put back (区国税局、地税局 → 区地税局). */
  name: string;
  /** Id in the register; null when it is not there. */
  organ: string | null;
  /** Which of the organ's names it is. */
  by: NameKind | null;
}

/** One item of a duty list, one row of a division table, one tail, one seat in a group, or one `:时限`. */
export interface Duty {
  /** Stable, and unique in the corpus: from slug, clause, kind and holders. */
  id: string;
  kind: 'dutyList' | 'division' | 'tail' | 'group' | 'deadline';
  source: Source;
  assignments: { role: DutyRole; organs: OrganRef[] }[];
  /** What must be done, one sentence or phrase as printed. */
  matter: string;
  /** The ；-clauses of an item. */
  parts: string[];
  /** Dimension and items of a division row, as written. */
  object?: { dimension: string; items: string[] };
  /**
   * The sectors, behaviours, areas and groups that it is about: those that a row lists, that are marked before a tail
   * or within an item, or else that its words name. Each once; empty where there are none.
   */
  targets: TargetRef[];
  /** 完成时限 as written, or in words from a deadline's attributes. */
  due?: string;
  /** What `due` means in the calendar; undefined where it is neither a date nor a recurrence (长期坚持). */
  when?: When;
  /** Id of the deadline that lays the duty on its holders. */
  deadline?: string;
  reportTo?: OrganRef;
  /** Each of the recipients where `reportTo` names several; it then has them all as written, and no organ. */
  recipients?: OrganRef[];
  /** Names of forms to return. */
  forms: string[];
  /** In a group: 组长, 副组长, 成员, or the working group's name. */
  seat?: string;
}

/** When a duty is due. */
export interface When {
  due: Due;
  /** As `DeadlineFact.dates`. */
  dates: IsoDate[];
  /** 至少: a number of times. */
  atLeast?: number;
}

/** A target that a duty is about. */
export interface TargetRef {
  category: TargetCategory;
  /** As the duty has it. */
  name: string;
  /** Id in the sector register; null when it is not there. */
  sector: string | null;
}

export interface DeadlineFact {
  /** Stable, and unique in the corpus: from slug, clause, holders and matter. */
  id: string;
  source: Source;
  node: Deadline;
  holders: OrganRef[];
  matter: string;
  reportTo?: OrganRef;
  /** Each of the recipients where `reportTo` names several; it then has them all as written, and no organ. */
  recipients?: OrganRef[];
  due: Due;
  /** Calendar dates: the date, the working day counted out, or each month's or quarter's day within the period. */
  dates: IsoDate[];
  /** In words: 2018年5月18日, 每月末, 立即 …. */
  dueText: string;
  atLeast?: number;
  forms: string[];
  contents: string[];
}

export interface PhaseFact {
  id: string;
  source: Source;
  name: string;
  start?: IsoDate;
  end?: IsoDate;
}

/** A target that the circular lists or marks, as written. */
export interface TargetFact extends TargetRef {
  source: Source;
  /** The item of a list, or the span, that names it, alone or with others. */
  node: ListItem | Target;
  /** 归类, or the class named after 等. */
  group?: string;
}

export interface CitationFact {
  source: Source;
  node: Citation;
  title?: string;
  number?: string;
  /** What it resolves to; null when neither the corpus nor the register of documents holds it. */
  target: CitedTarget | null;
}

/**
 * Targets × organs: who answers for what, read off division rows, tails and duty lists. A tail and a row that say the
 * same are two duties and one cell.
 */
export interface Coverage {
  /** Rows: the circular's targets in the order of its text, each once, then those that only its duties name. */
  targets: CoveredTarget[];
  /** Columns: every organ of a cell, in the order of the text; a class is one column. */
  organs: OrganRef[];
  /** By target, then in the order of the text. */
  cells: CoverageCell[];
}

export interface CoveredTarget extends TargetRef {
  /** Tells it from other targets, here and in `CoverageCell.target`. */
  key: string;
  /** Whether the circular lists it as a target, and does not only give it to somebody. */
  listed: boolean;
  /**
   * A gap is a listed target without an organ. A double has two leads; or nobody leads and two rows, items or tails
   * give it to different organs.
   */
  state: 'covered' | 'gap' | 'double';
}

/** An organ that answers for a target. */
export interface CoverageCell {
  /** `CoveredTarget.key`. */
  target: string;
  organ: OrganRef;
  roles: DutyRole[];
  /** Ids of the duties that say so. */
  duties: string[];
  /**
   * Only tails say so, for a target that a row or an item gives to somebody: `（责任单位：…）` names all the organs of
   * all the targets before it, not which of them takes which.
   */
  joint: boolean;
}

/**
 * Something that the division table says and the text (tails, duty lists, lists of targets) does not, or the reverse.
 * `table` and `text` are the places to compare: where it stands, and where it would be expected on the other side.
 */
export type Disagreement = {
  table: Source[];
  text: Source[];
} & (
  | { type: 'organ'; onlyIn: 'table' | 'text'; organ: OrganRef }
  | { type: 'target'; onlyIn: 'table' | 'text'; target: TargetRef }
  /** Both say who leads, and say different organs. */
  | { type: 'lead'; target: TargetRef; leads: { table: OrganRef[]; text: OrganRef[] } }
);

/** A duty of an organ, and why it is the organ's. */
export interface OrganDuty {
  /** Of the circular. */
  slug: string;
  duty: Duty;
  /** At least one, in the order of the duty's text; the organ's own name before classes. */
  grounds: Ground[];
}

/** The duty names the organ itself, or a class (各区) that it is a member of. */
export type Ground =
  | { type: 'named'; role: DutyRole }
  /** `of`: id of the class. */
  | { type: 'member'; role: DutyRole; of: string };
