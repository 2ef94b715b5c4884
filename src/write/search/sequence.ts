import { fold } from './fold.ts';
import type { SearchDocument } from './types.ts';

/** All searchable text in a row: folded characters, block after block, document after document. */
export interface Sequence {
  characters: Uint16Array;
  /** Where each document begins, and where the last one ends. */
  starts: number[];
}

/** After every block: no block holds it. */
export const BOUNDARY = 0x0a;

/** Lays the documents' blocks end to end. */
export function sequenceOf(documents: readonly SearchDocument[]): Sequence {
  const starts = [0];
  for (const document of documents) {
    let end = starts.at(-1)!;
    for (const { blocks } of document.sections) for (const block of blocks) end += block.length + 1;
    starts.push(end);
  }
  const characters = new Uint16Array(starts.at(-1)!);
  let at = 0;
  for (const { sections } of documents) {
    for (const { blocks } of sections) {
      for (const block of blocks) {
        for (let index = 0; index < block.length; index++)
          characters[at++] = FOLDED[block.charCodeAt(index)]!;
        characters[at++] = BOUNDARY;
      }
    }
  }
  return { characters, starts };
}

const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, unit) => fold(unit));
