import type { FaceRole } from '../print/types.ts';

/** Where each thing goes. Points from the page's top-left corner, y downwards. */
export interface Page {
  width: number;
  height: number;
  items: Placed[];
  /** What can be filled in on screen, in reading order. */
  fields?: PlacedField[];
}

export type Placed = PlacedText | PlacedRule | PlacedImage;

export interface PlacedText {
  type: 'text';
  x: number;
  /** Of the baseline. */
  y: number;
  text: string;
  /** The face that every character of `text` is set in. */
  font: FontId;
  size: number;
  color: string;
  /** Added after each character. */
  spacing: number;
  /** Horizontal scale, 1 = as designed. */
  scale: number;
  /** Runs down the page, its top to the right. */
  turned?: true;
  element: ElementIndex;
  href?: string;
  /** It is room to write in, and this is what is asked for. */
  field?: string;
}

export interface PlacedRule {
  type: 'rule';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  thickness: number;
  color: string;
}

export interface PlacedImage {
  type: 'image';
  x: number;
  /** Of its top edge. */
  y: number;
  width: number;
  height: number;
  bytes: Uint8Array;
  format: 'png' | 'jpeg';
  element: ElementIndex;
}

/** Room to write in, that a reader of the file can fill in. Nothing of it is drawn as long as it is empty. */
export interface PlacedField {
  x: number;
  /** Of its top edge. */
  y: number;
  width: number;
  height: number;
  /** Unique in the document; the same whenever the document is written. */
  name: string;
  /** What is asked for, in words: read aloud, and shown beside the pointer. */
  label: string;
  kind: FieldKind;
  /** Something is printed where it stands, which must not show through what is filled in. */
  covers: boolean;
  /** The element that it is part of. */
  element: number;
}

export type FieldKind =
  | { type: 'text' | 'line' | 'number' }
  | { type: 'choice'; choices: string[]; allowOther: boolean };

/**
 * Index of the element that something placed belongs to, in `LaidOut.reading`. Text that belongs to none is not read
 * aloud: it stands at the head or at the foot of every page, or repeats a table's head. No rule is read.
 */
export type ElementIndex = number | 'header' | 'footer' | 'other';

/** What is read aloud as one thing, and the index of the element that it is part of; the document is part of none, -1. */
export type ReadingElement = { parent: number } & (
  | {
      kind:
        | 'document'
        | 'paragraph'
        | 'list'
        | 'listItem'
        | 'caption'
        | 'note'
        | 'tableHead'
        | 'tableBody'
        | 'row';
    }
  /** From 1; no level is skipped. */
  | { kind: 'heading'; level: number }
  | { kind: 'figure'; alt: string }
  | { kind: 'table'; summary: string }
  | { kind: 'cell'; rows: number; columns: number }
  | { kind: 'headerCell'; scope: 'column' | 'row'; rows: number; columns: number }
);

/** What layout returns. */
export interface LaidOut {
  pages: Page[];
  /** The document's elements in reading order, each after the one that it is part of. */
  reading: ReadingElement[];
  /** In reading order; `page` counts from 0, `y` is the top of the line. */
  outline: { title: string; level: number; page: number; y: number; anchor?: string }[];
  /** Where each anchor stands. */
  anchors: ReadonlyMap<string, { page: number; y: number }>;
  /** Index of the page that the imprint was put on as there was no room below the text. */
  loneImprint?: number;
}

/** Key of one font file among the faces that were loaded. */
export type FontId = string;

/** All that layout knows of fonts. */
export interface Metrics {
  /** The first face of the role's chain that holds the character, and the character's advance in em. */
  glyph(role: FaceRole, character: string): { font: FontId; advance: number };
  /** Top of the ideographic box above the baseline and its bottom below it, in em (0.88 and 0.12 by design). */
  box(font: FontId): { ascent: number; descent: number };
}
