import type { Literal, Node, Parent } from 'unist';

/**
 * What a circular says: one union of unist nodes, discriminated on `type`. A node that was read from a
 * source has a `position` in the file of the part it belongs to. Nothing here is derived: ordinals,
 * labels, duties and dates that follow from the text are `Facts`.
 */
export type CircularNode = Part | Block | Heading | ListItem | DutyItem | TableRow | TableCell | Inline;

/** One source file of a circular: the circular itself, prose that it issues or attaches, or a form. */
export type Part = Circular | Prose | Form;

/** What a part prints after itself: as an enclosure (印发件) or as an attachment (附件). */
export type Annex = Prose | Form;

/** An ISO 8601 calendar date, `2018-05-15`. */
export type IsoDate = string;

export interface Period {
  start: IsoDate;
  end: IsoDate;
}

/** The circular that goes out under the letterhead (`index.md`). */
export interface Circular extends Parent {
  type: 'circular';
  /** Name of its folder: its URL, unique in the corpus. */
  slug: string;
  /** Path of its source, relative to the content directory, with `/`. */
  file: string;
  meta: CircularMeta;
  children: Block[];
  /** What it prints and issues (印发件): follows under its own title, without 附件. */
  enclosures: Annex[];
  attachments: Annex[];
  /** Forms that its 台账 names by their files: they are published with it and printed by themselves. */
  ledgers?: Form[];
}

/** An enclosed plan, an attachment in prose, or an attachment that is a table. */
export interface Prose extends Parent {
  type: 'prose';
  /** Stem of its file name, `plan`: unique within the circular. */
  name: string;
  file: string;
  meta: ProseMeta;
  children: Block[];
  attachments: Annex[];
  ledgers?: Form[];
}

/** Frontmatter of a circular; keys in Chinese are in `read/markdown/frontmatter.ts`. */
export interface CircularMeta {
  title: string;
  /** 文种: one of the fifteen statutory kinds, or 方案. */
  kind: string;
  issuers: string[];
  documentNumber?: DocumentNumber;
  issueDate: IsoDate;
  /** 地区: the region whose register resolves organ names first. */
  region: string;
  campaign?: string;
  /** 起止. */
  period?: Period;
  addressees: string[];
  copies: string[];
  imprintAddressees: string[];
  /** 印发: printing organ (may be missing) and date. */
  printing?: { organ?: string; date: IsoDate };
  /** Undefined where the key is missing: the site's default holds. */
  publicity?: Publicity;
  topic?: string;
  /** `yyyy-MM-dd HH:mm`, or a date. */
  publishedAt?: string;
  indexNumber?: string;
  validity: Validity;
  contact?: { person?: string; phone?: string; public: boolean };
  /** 附注, without the brackets, besides the one that 公开方式 prints. */
  notes: string[];
  /** 版式: name of a format in a folder under `templates/formats`. */
  format: string;
  sample: boolean;
  draft: boolean;
  /**
   * 印章: paths of image files, relative to the content directory, one for each organ of the signature in its order; [] for
   * 加盖, which is done by hand. Undefined: the unsealed layout.
   */
  seals?: string[];
  /** 发文机关标志: text, or null for 无; undefined for the default. */
  letterhead?: string | null;
  /** 落款: undefined for the default (the issuers), [] for 无. */
  signature?: string[];
  signatories: string[];
  /** 密级, with its period. */
  classification?: string;
  urgency?: '特急' | '加急';
  copyNumber?: string;
  /** 出席, 请假, 列席 of a 纪要. */
  attendees?: string[];
  absentees?: string[];
  observers?: string[];
  /** 台账: titles of the ledgers. */
  ledgers: string[];
  /** 检查例外: ids of rules that are not applied to it, each with the reason. */
  exceptions?: Readonly<Record<string, string>>;
  /** Where each value stands in the source, by its English name; for messages. */
  places: MetaPlaces;
}

export interface ProseMeta {
  title: string;
  /** 题下署名: the author line under a forwarded plan's title. */
  byline?: string;
  signature?: string[];
  issueDate?: IsoDate;
  ledgers: string[];
  places: MetaPlaces;
}

export type MetaPlaces = Readonly<Record<string, NonNullable<Node['position']>>>;
export type Publicity = '主动公开' | '依申请公开' | '不予公开';

export interface Validity {
  status: '有效' | '失效' | '废止' | '部分失效';
  /** 废止依据. */
  basis?: string;
}

/** 发文字号: 范处非办〔2018〕7号 = agency code, year, serial. */
export interface DocumentNumber {
  /** As written, with six-angle brackets. */
  text: string;
  agencyCode: string;
  year: number;
  serial: number;
}

// ── Blocks ──────────────────────────────────────────────────────────────────────────────────────────

export type Block = Section | Paragraph | List | Table | DutyList | Division | TargetList | Group | Figure;

/** A heading with all that stands under it, up to the next heading of its level or above. */
export interface Section extends Parent {
  type: 'section';
  /** 1…4 for `##`…`#####`. */
  depth: 1 | 2 | 3 | 4;
  /** Without ordinal; keeps its final 。 when it runs in. */
  heading: Heading;
  children: Block[];
}

export interface Heading extends Parent {
  type: 'heading';
  /** The heading ends in 。 and prints as the first sentence of the paragraph below it. */
  runIn: boolean;
  children: Inline[];
}

export interface Paragraph extends Parent {
  type: 'paragraph';
  children: Inline[];
}

/** A list outside a directive prints as paragraphs; an ordered item keeps the ordinal that was typed. */
export interface List extends Parent {
  type: 'list';
  children: ListItem[];
}

export interface ListItem extends Parent {
  type: 'listItem';
  /** The ordinal as typed, `1.`: characters of the text. Undefined for a bullet. */
  marker?: string;
  children: Inline[];
}

export interface Table extends Parent {
  type: 'table';
  /** The first row is the head. */
  children: TableRow[];
}

export interface TableRow extends Parent {
  type: 'tableRow';
  children: TableCell[];
}

export interface TableCell extends Parent {
  type: 'tableCell';
  children: Inline[];
}

/** `:::职责`. */
export interface DutyList extends Parent {
  type: 'dutyList';
  children: DutyItem[];
}

/** One item `organ(s)：duty`; its children are the whole sentence as printed, holders and colon included. */
export interface DutyItem extends Parent {
  type: 'dutyItem';
  /** The words before the first full-width colon; empty when there is none (a message says so). */
  holders: string;
  /** Plain text of what follows the colon. */
  duty: string;
  children: Inline[];
}

/** `:::分工{维度=}`: a table of who is responsible for what. */
export interface Division extends Parent {
  type: 'division';
  /** 维度: what the first column holds. */
  dimension?: string;
  children: [Table];
}

/** 领域, 行为, 区域, 人群. */
export type TargetCategory = '领域' | '行为' | '区域' | '人群';

/** `:::重点`: targets as a list. */
export interface TargetList extends Parent {
  type: 'targetList';
  category: TargetCategory;
  /** 归类. */
  group?: string;
  /** 编号=是: items take the next level's ordinals, running on across the section. */
  numbered: boolean;
  children: ListItem[];
}

/** `:::机构{名称=}`: who leads, who belongs, which working groups; a list or sentences. */
export interface Group extends Parent {
  type: 'group';
  name?: string;
  children: (Paragraph | List)[];
}

/** An image that stands alone in its paragraph. */
export interface Figure extends Node {
  type: 'figure';
  /** Path of the image, relative to the content directory. */
  file: string;
  /** Printed below the image, and read aloud for it. */
  alt: string;
}

// ── Inlines ─────────────────────────────────────────────────────────────────────────────────────────

export type Inline = Text | Strong | Link | Citation | Responsibility | Deadline | Phase | Target;

export interface Text extends Literal {
  type: 'text';
  value: string;
}

export interface Strong extends Parent {
  type: 'strong';
  children: Inline[];
}

export interface Link extends Parent {
  type: 'link';
  url: string;
  children: Inline[];
}

/** `《title》（number）` or `《title》`, or a bare document number; its children are the characters as written. */
export interface Citation extends Parent {
  type: 'citation';
  /** Without the title marks; undefined for a bare number. */
  title?: string;
  /** As written, 范处非办〔2018〕7号. */
  number?: string;
  children: Text[];
}

/** Who takes part in a duty, in the words of the circular. */
export type DutyRole = '总牵头' | '牵头' | '责任' | '配合' | '指导' | '督导';

/** A responsibility tail: `（牵头单位：…；配合单位：…；完成时限：2018年7月底）` at the end of a paragraph. */
export interface Responsibility extends Parent {
  type: 'responsibility';
  assignments: { role: DutyRole; holders: string }[];
  /** 完成时限, as written. */
  due?: string;
  children: Text[];
}

/** 频次 of a `:时限`. */
export type Frequency =
  | { type: 'monthly'; day: number | 'end' }
  | { type: 'quarterly' }
  | { type: 'immediate' | 'promptly' | 'anytime' | 'regularly' };

/** When a `:时限` falls: 日期, 频次, or 工作日 counted from the circular's date. */
export type Due =
  | { type: 'date'; date: IsoDate }
  | { type: 'recurring'; frequency: Frequency }
  | { type: 'workingDays'; days: number };

/** `:时限[…]{…}`: an obligation in time. */
export interface Deadline extends Parent {
  type: 'deadline';
  due: Due;
  /** 单位: who must, as written. */
  holders?: string;
  /** 事项. */
  matter?: string;
  /** 报送: to whom. */
  reportTo?: string;
  /** 至少: a number of times. */
  atLeast?: number;
  /** 附表: names of the forms to return with it, as in `Form.name`. */
  forms: string[];
  /** 内容: heads that a report must have. */
  contents: string[];
  children: Inline[];
}

/** `:阶段[…]{名称= 起= 止=}`. */
export interface Phase extends Parent {
  type: 'phase';
  name: string;
  start?: IsoDate;
  end?: IsoDate;
  children: Inline[];
}

/** `:重点[…]{类别= 归类=}` within a sentence. */
export interface Target extends Parent {
  type: 'target';
  category: TargetCategory;
  group?: string;
  children: Inline[];
}

// ── Forms ───────────────────────────────────────────────────────────────────────────────────────────

/** A blank report form (`*.form.yaml`). */
export interface Form extends Node {
  type: 'form';
  /** File name without `.form.yaml`: unique within the circular, and in its URLs. */
  name: string;
  file: string;
  title: string;
  /** 计量单位, printed above the table at its right. */
  unit?: string;
  orientation: 'portrait' | 'landscape';
  /** 表头系重建: the paper says so in a footnote. */
  reconstructed: boolean;
  columns: FormColumn[];
  /** Blank rows, or a tree of row heads. */
  rows: number | RowHead[];
  /** Label of the totals row; undefined for none. */
  totalsLabel?: string;
  /** A totals row at the end, or after each first-level row head. */
  totalsScope: 'table' | 'block';
  /** 填报: labels of the signature line. */
  signatureLine: string[];
  /** 说明: the printed numbers are added by the compiler. */
  notes: string[];
  /** Where its values stand in the source, by their English names; each note as `notes.0`. */
  places?: MetaPlaces;
}

/** A head over its columns (`children`), or a leaf column (`content`). */
export type FormColumn =
  | { title: string; children: FormColumn[] }
  | { title: string; content: ColumnContent; required: boolean; summed: boolean };

export type ColumnContent =
  | { type: 'ordinal' }
  | { type: 'text' }
  | { type: 'rowHead' }
  /** `from` names a target category of the circular whose targets are the choices. */
  | { type: 'choice'; choices: string[]; from?: TargetCategory; allowOther: boolean }
  | { type: 'integer'; unit?: string }
  | { type: 'amount'; unit?: string; decimals: number }
  | { type: 'percent'; decimals: number }
  | { type: 'date' };

/** A row head over other row heads, or over a number of blank rows. */
export interface RowHead {
  title: string;
  rows: number | RowHead[];
}
