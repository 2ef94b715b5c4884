import type { Circular } from '../circular/types.ts';
import type { Place, SourceText } from './source-text.ts';

// ── What a reader makes of a file ───────────────────────────────────────────────────────────────────

/** A file of somebody else as its reader sees it: what it says in order, and nothing yet of what it means. */
export interface SourceDocument {
  /** What `Place.line` counts. */
  unit: 'line' | 'paragraph';
  blocks: SourceBlock[];
  findings: Finding[];
  /** Pictures by the name under which `SourcePicture` speaks of them. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

export type SourceBlock = SourceParagraph | SourceTable | SourcePicture;

export interface SourceParagraph {
  type: 'paragraph';
  /** Without white space around it; never empty. */
  text: SourceText;
  /** What the file itself says: that it is a heading of this level, from 1. */
  level?: number;
}

export interface SourceTable {
  type: 'table';
  /** As wide as the table each, cells that reach over several columns and rows counted; covered places are left out. */
  rows: SourceCell[][];
  width: number;
}

export interface SourceCell {
  text: SourceText;
  columnSpan: number;
  rowSpan: number;
}

export interface SourcePicture {
  type: 'picture';
  name: string;
  alt: string;
  place: Place;
}

// ── What is found on the way ────────────────────────────────────────────────────────────────────────

/**
 * `sure`: what was recognised. `dropped`: characters of the file that are not in the circular, and why. `changed`: what is
 * there in other words. `ask`: what a person must look at.
 */
export interface Finding {
  kind: 'sure' | 'dropped' | 'changed' | 'ask';
  place?: Place;
  /** What it is about, in a word or two: 标题. */
  subject: string;
  /** In Chinese, without 。. */
  text: string;
}

// ── What is made of it ──────────────────────────────────────────────────────────────────────────────

/** A circular as far as a file tells, and what was found on the way. */
export interface Draft {
  circular: Circular;
  /** By path below the content directory. */
  pictures: ReadonlyMap<string, Uint8Array>;
  findings: Finding[];
}
