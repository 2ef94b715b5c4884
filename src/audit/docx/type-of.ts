import { standardFace } from '../pdf/fonts.ts';
import type { StandardFace } from '../types.ts';
import type { WordParagraph, WordRun } from './types.ts';

/** The name of the face in which Word sets a character of a run; undefined: nobody names one. */
export function faceOf(character: string, { format }: WordRun): string | undefined {
  const { eastAsia, ascii, hAnsi, hint } = format;
  if (SHARED_WITH_LATIN.test(character)) return (hint === 'eastAsia' ? eastAsia : hAnsi)?.name;
  if (/[\u0020-\u007e]/.test(character)) return ascii?.name;
  return eastAsia?.name;
}

/** Marks that Chinese shares with Latin: without a hint Word takes them for Latin (ECMA-376 Part 1, 17.3.2.26). */
export const SHARED_WITH_LATIN = /[“”‘’—–…·×]/;

/** Whether a face, by its name, is the one that the standard asks for. */
export function isFace(name: string, face: StandardFace): boolean {
  return standardFace(name) === face;
}

export const IDEOGRAPH = /\p{Script=Han}/u;

/** The largest type of a line, points. */
export function sizeOf(line: WordParagraph): number {
  return line.runs.reduce(
    (largest, { text, format }) => (text.trim() === '' ? largest : Math.max(largest, format.size ?? 10)),
    0,
  );
}
