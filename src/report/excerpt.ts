import type { VFileMessage } from 'vfile-message';
import { widthOf } from './columns.ts';

/** The part of a source line that a message is about, and carets that stand below it in a terminal. */
export function excerpt(line: string, { place, line: number, column }: VFileMessage): [string, string] | [] {
  if (column === undefined) return [];
  const start = Math.min(column - 1, line.length);
  const last = place && 'end' in place ? place.end : undefined;
  const end = last && last.line === number ? last.column - 1 : last ? line.length : start;
  const above = [...line.slice(0, start)];
  const before = above.slice(above.length - fitted(above.toReversed(), BEFORE));
  const rest = [...line.slice(start)];
  const shown = rest.slice(0, fitted(rest, WIDTH));
  const cut = before.length < above.length ? '…' : '';
  const more = shown.length < rest.length ? '…' : '';
  const about = shown.slice(0, Math.max(1, [...line.slice(start, end)].length));
  return [
    legible([cut, ...before, ...shown, more].join('')),
    [...cut, ...before].map(blank).join('') + (about.length === 0 ? '^' : about.map(caret).join('')),
  ];
}

/** Columns of a terminal that are shown before a place and from it on. */
const BEFORE = 30;
const WIDTH = 60;

/** How many of some characters stand in a width. */
function fitted(characters: readonly string[], width: number): number {
  let used = 0;
  let count = 0;
  for (const character of characters) {
    used += widthOf(character);
    if (used > width) break;
    count++;
  }
  return count;
}

/** As wide as a character, also in a face where an ideograph is not two columns wide. */
function blank(character: string): string {
  return widthOf(character) === 2 ? '\u3000' : ' ';
}

function caret(character: string): string {
  return '^'.repeat(widthOf(character));
}

/** What moves the cursor or turns the direction of what follows is shown as what cannot be read, a tab as a space. */
export function legible(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\ufffd');
}
