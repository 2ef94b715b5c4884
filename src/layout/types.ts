import type { FaceRole, ReadingRole } from '../print/types.ts';

/** Where each thing goes. Points from the page's top-left corner, y downwards. */
export interface Page {
  width: number;
  height: number;
  items: Placed[];
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
  role: ReadingRole;
  /** Index of the paragraph in reading order; the writer joins what belongs together. */
  paragraph: number;
  href?: string;
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
  alt: string;
}

/** What layout returns. */
export interface LaidOut {
  pages: Page[];
  /** In reading order; `page` counts from 0, `y` is the top of the line. */
  outline: { title: string; level: number; page: number; y: number; anchor?: string }[];
  /** Where each anchor stands. */
  anchors: ReadonlyMap<string, { page: number; y: number }>;
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
