/**
 * A Word file as its XML says it, styles resolved: what each paragraph and character is to look like, before any program
 * has laid it out. Lengths are points; those of the page are millimetres.
 */
export interface WordFile {
  sections: WordSection[];
  /** The paragraph style that holds where none is named, with what it says beyond the file's defaults. */
  normal: ParagraphFormat;
  /** Even pages have heads and feet of their own. */
  evenAndOdd: boolean;
  /** Insertions and deletions that nobody has accepted, and comments. */
  revisions: number;
  facts: { title?: string; language?: string; program?: string };
}

export interface WordSection {
  page: { width: number; height: number };
  /** A negative head or foot margin is kept: Word lets the text overlap there. */
  margin: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  grid?: WordGrid;
  /** The first page has a head and a foot of its own. */
  titlePage: boolean;
  /** The number that this section starts again with. */
  restartsAt?: number;
  headers: Feet;
  footers: Feet;
  blocks: WordBlock[];
}

export interface WordGrid {
  /** `lines` counts lines only; the other two stretch characters to a grid as well. */
  type: 'lines' | 'linesAndChars' | 'snapToChars';
  /** Points from line to line. */
  pitch?: number;
}

/** Heads or feet of a section, those it takes over from the section before included. */
export interface Feet {
  default?: WordParagraph[];
  even?: WordParagraph[];
  first?: WordParagraph[];
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  type: 'paragraph';
  /** Its characters, the number that Word puts before it apart; a line break is `\n`. */
  text: string;
  /** What Word puts before it, with the counter as `1`: `一、`. */
  label: string;
  runs: WordRun[];
  format: ParagraphFormat;
  /** Name of its style; undefined: the default one. */
  style?: string;
  /** Formatting that it carries itself, over its style: names of elements, `w:sz`; and the like of its runs. */
  direct: ReadonlySet<string>;
  pictures: { described: boolean }[];
  /** Stands in a text box or a frame, outside the lines of the text. */
  floating: boolean;
  /** Has a border of its own above or below. */
  ruled: boolean;
}

export interface WordRun {
  text: string;
  format: RunFormat;
  /** The code of the field whose result this is: `PAGE`. */
  field?: string;
}

export interface WordTable {
  type: 'table';
  /** Has lines to be seen: a table without them only puts things in their place. */
  ruled: boolean;
  described: boolean;
  rows: WordRow[];
}

export interface WordRow {
  /** Repeats on every page. */
  header: boolean;
  /** May not be split across pages. */
  whole: boolean;
  /** Points, when the row may not grow. */
  exactHeight?: number;
  cells: WordParagraph[][];
}

/** What holds for a paragraph; undefined: nobody says. */
export interface ParagraphFormat {
  align?: string;
  /** Points, or characters, which go before points. */
  left?: number;
  leftChars?: number;
  right?: number;
  rightChars?: number;
  /** Negative: hanging. */
  firstLine?: number;
  firstLineChars?: number;
  before?: number;
  after?: number;
  /** Points; of the rule `auto`, lines. */
  line?: number;
  lineRule?: 'auto' | 'exact' | 'atLeast';
  /** From 0. */
  outlineLevel?: number;
  numbering?: { list: string; level: number };
  kinsoku?: boolean;
  /** A gap between Chinese and Latin, and between Chinese and digits. */
  autoSpaceLatin?: boolean;
  autoSpaceDigits?: boolean;
}

/** What holds for characters. */
export interface RunFormat {
  eastAsia?: WordFace;
  ascii?: WordFace;
  hAnsi?: WordFace;
  /** Which face marks take that Chinese shares with Latin. */
  hint?: string;
  size?: number;
  /** `RRGGBB` or `auto`. */
  color?: string;
  bold?: boolean;
  /** Not shown nor printed. */
  hidden?: boolean;
  snapToGrid?: boolean;
}

export interface WordFace {
  name: string;
  /** The face that is named as well and that Word does not look at, since a theme's face goes before it. */
  overridden?: string;
}

/** A Word file with what was recognised in it; what clauses look at. */
export interface WordNotice {
  file: WordFile;
  /** Upright sections that hold more than an imprint: the text. */
  upright: WordSection[];
  /** Of those the ones whose margins hold on every page: the first page of a letter has others (10.1). */
  even: WordSection[];
  marks: WordParagraph[];
  letterhead: WordParagraph[];
  documentNumber?: WordParagraph;
  /** 签发人：and the name. */
  signatories: Labelled[];
  /** 出席、请假、列席 of minutes, each with its names. */
  attendance: Labelled[];
  title: WordParagraph[];
  addressees?: WordParagraph;
  headings: WordHeading[];
  body: WordParagraph[];
  attachmentLabels: WordParagraph[];
  imprint: WordParagraph[];
  /** Tables with lines to be seen. */
  tables: WordTable[];
  /** Every paragraph of the text, those of tables and text boxes too. */
  all: WordParagraph[];
}

/** A label and what follows it. */
export interface Labelled {
  label: WordRun[];
  names: WordRun[];
}

export interface WordHeading {
  level: 1 | 2 | 3 | 4;
  /** `二、工作原则` */
  text: string;
  /** The runs of the heading itself, cut where it runs on into its paragraph. */
  runs: WordRun[];
  runsOn: boolean;
  paragraph: WordParagraph;
}
