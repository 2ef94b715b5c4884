/**
 * The audit's own tree: a file as it was measured, the notice that was recognised in it, the clauses and what each found.
 * It knows files alone: nothing of templates or of how the project sets its own pages. Lengths are millimetres from the
 * top-left corner of the page as it is shown, y downwards; sizes of type are points.
 */

// ── What was measured ─────────────────────────────────────────────────────────────────────────────────

/** A PDF, measured. */
export interface MeasuredFile {
  pages: MeasuredPage[];
  fonts: MeasuredFont[];
  facts: DocumentFacts;
}

/** What a file says of itself; undefined where it says nothing. */
export interface DocumentFacts {
  title?: string;
  /** BCP 47: `zh-CN`. */
  language?: string;
  tagged: boolean;
  /** The program that made it. */
  producer?: string;
}

export interface MeasuredPage {
  /** Counts from 1. */
  number: number;
  /** As shown, its rotation done. */
  width: number;
  height: number;
  /** Degrees clockwise that the file turns the page before it is shown. */
  rotation: 0 | 90 | 180 | 270;
  /** Every visible character, in the file's order; spaces are left out. */
  glyphs: Glyph[];
  /** Straight lines, horizontal or vertical, filled thin rectangles too. */
  rules: Rule[];
  images: Box[];
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Glyph {
  character: string;
  font: MeasuredFont;
  /** Height of the em, points. */
  size: number;
  /** Width of the em ÷ its height: below 1 it is condensed. */
  scale: number;
  /** `#rrggbb` */
  color: string;
  /** Degrees clockwise from upright, as shown. */
  turned: 0 | 90 | 180 | 270;
  /** Where the pen stood, on the baseline. */
  origin: { x: number; y: number };
  /** The em square in which an ideograph of this font is drawn (as wide as the glyph's advance). */
  box: Box;
  /** What is black; undefined where nothing is. */
  ink?: Box;
}

export interface MeasuredFont {
  /** As the file calls it, without the prefix of a subset: `FZXBSJW--GB1-0`. */
  name: string;
  embedded: boolean;
  /** Which of the standard's faces it is, by its name; undefined: none of them. */
  face?: StandardFace;
  /** Bold by name or by weight. */
  bold: boolean;
  /** The ideographic box from the baseline, in em: above it and below it, and how it was found. */
  box: { ascent: number; descent: number; from: 'ink' | 'default' };
}

/** The faces that GB/T 9704-2012 names. */
export type StandardFace = '仿宋' | '小标宋' | '黑体' | '楷体' | '宋体';

/** A straight line. Of a horizontal one `top` and `bottom` are its edges, so that bottom − top is its thickness. */
export interface Rule extends Box {
  thickness: number;
  color: string;
  direction: 'horizontal' | 'vertical';
}

// ── What is asked ─────────────────────────────────────────────────────────────────────────────────────

/** 规定、一般、推荐，and 实务 for what offices do though the standard is silent. Only a `must` makes a paper wrong. */
export type Strength = 'must' | 'usual' | 'advised' | 'practice';

/** One requirement, measured by itself: changing one number of a paper fails one clause. */
export interface Clause<Subject> {
  /** Stated positively, kebab-case: `text-starts-at-the-top-margin`. */
  id: string;
  /** Of GB/T 9704-2012, `§7.2.4`; of another standard with its name: `GB/T 15834 §5.1`; `—` of none. */
  clause: string;
  /** What it is about, in the words of the trade: 发文机关标志. */
  element: string;
  /** What it asks, in Chinese, one sentence without 。. */
  requirement: string;
  strength: Strength;
  /** ◇: its words have not been compared with the printed standard. */
  doubtful?: true;
  check(subject: Subject): Outcome;
}

export type Outcome = Passed | Failed | NotApplicable | NeedsPerson;

/** Values are Chinese text with units: `37.1 mm`, `第2面第3行末“《”`. */
export interface Passed {
  status: 'pass';
  measured: string;
  required: string;
  page?: number;
}

export interface Failed {
  status: 'fail';
  measured: string;
  required: string;
  /** Where it is seen first. */
  page?: number;
  /** What follows from it or how to mend it, where that is known. */
  why?: string;
}

/** The paper lacks what the clause is about. */
export interface NotApplicable {
  status: 'notApplicable';
  why: string;
}

/** The file alone cannot tell. */
export interface NeedsPerson {
  status: 'needsPerson';
  why: string;
  measured?: string;
  page?: number;
}

/** A clause and what came of it. */
export interface Finding {
  id: string;
  clause: string;
  element: string;
  requirement: string;
  strength: Strength;
  doubtful?: true;
  outcome: Outcome;
}

// ── What comes of it ──────────────────────────────────────────────────────────────────────────────────

/** Which of the standard's formats a paper is in: 文件 (§7), 信函 (§10.1), 命令 (§10.2), 纪要 (§10.3). */
export type Format = '文件' | '信函' | '命令' | '纪要';

export interface Audit {
  type: 'audit';
  /** Both undefined for a Word file that nothing has laid out. */
  format?: Format;
  pages?: number;
  /** Every font of the file with the number of its characters, most used first. */
  faces: { name: string; embedded: boolean; face?: StandardFace; characters: number }[];
  /** One for each clause, in the order of the standard. */
  findings: Finding[];
}
