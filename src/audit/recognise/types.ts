import type { Box, Format, Glyph, MeasuredFile, MeasuredPage, Rule } from '../types.ts';

/** A document as a reader sees it: its elements, found by where they stand and what they say. */
export interface Notice {
  file: MeasuredFile;
  format: Format;
  frame: Frame;
  pages: NoticePage[];
  head: Head;
  /** The circular itself, then what it issues and what it attaches, in order. */
  texts: Text[];
  addressees: Line[];
  attachmentList: Line[];
  signature: Signature;
  /** 附注, below the date. */
  notes: Line[];
  imprint?: Imprint;
}

/** Glyphs on one baseline, left to right. Lengths are those of the ideographic boxes of its main size. */
export interface Line extends Box {
  page: MeasuredPage;
  glyphs: Glyph[];
  /** Without spaces; character `n` is glyph `n`, whatever planes they are of. */
  characters: string[];
  text: string;
  /** Points, of most of its glyphs. */
  size: number;
}

/** The text area and the grid as the lines of the document fill them, not as anyone says. */
export interface Frame {
  left: number;
  right: number;
  /** False where no line is full: the right edge is then taken to be the standard's. */
  isRightMeasured: boolean;
  /** Of the first line on pages that begin with text; undefined when none does. */
  top?: number;
  /** Of the last line on pages that the text fills; undefined when none does. */
  bottom?: number;
  /** How many pages agree on it: a single page may end early to keep lines together. */
  bottomPages: number;
  /** Points: of the body. */
  size: number;
  /** 一字: from one ideograph to the next. */
  character: number;
  /** From the top of one line to the top of the next; undefined when no two lines of body follow each other. */
  pitch?: number;
  /** The same of each page by its number: lines may be tightened on one to keep the signature there (7.3.5.5). */
  pitchOn: ReadonlyMap<number, number>;
}

export interface NoticePage {
  page: MeasuredPage;
  isLandscape: boolean;
  /** Upright lines from top to bottom, without running heads, the page number, the imprint and what stands in tables. */
  lines: Line[];
  /** Lines within tables. */
  cells: Line[];
  tables: Table[];
  /** In the top margin of every page. */
  runningHead: Line[];
  number?: PageNumber;
}

/** A part of a page that ruled lines divide into cells. */
export interface Table extends Box {
  rules: Rule[];
}

export interface PageNumber {
  line: Line;
  value: number;
  /** Degrees clockwise: 0, or as a page turned to the left has it. */
  turned: Glyph['turned'];
}

export interface Head {
  copyNumber?: Line;
  classification?: Line;
  urgency?: Line;
  /** Marks from top to bottom, as they stand. */
  marks: Line[];
  letterhead: Line[];
  number?: Line;
  /** 签发人：and the names. */
  signatory?: { label: Line; names: Line; line: Line };
  /** Wide lines between the head and the text, from top to bottom. */
  rules: Rule[];
}

/** The circular, what it issues, or an attachment. */
export interface Text {
  kind: 'main' | 'enclosure' | 'attachment';
  /** 附件1 */
  label?: Line;
  title: Line[];
  paragraphs: Paragraph[];
  /** Number of its first page. */
  page: number;
}

export interface Paragraph {
  lines: Line[];
  text: string;
  /** By its ordinal: 一、 is 1, （一） 2, 1. 3, （1） 4; undefined: it has none. */
  level?: 1 | 2 | 3 | 4;
}

export interface Signature {
  organs: Line[];
  date?: Line;
  /** Images that lie over it. */
  seals: Box[];
}

/** 版记 */
export interface Imprint {
  page: MeasuredPage;
  lines: Line[];
  rules: Rule[];
}
