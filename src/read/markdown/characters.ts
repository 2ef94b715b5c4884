import type { Position } from 'unist';
import type { Text } from '../../circular/types.ts';
import { withoutTrailing } from '../../circular/without-trailing.ts';
import type { SourceFile } from '../source-file.ts';

/**
 * Characters of a block, which know where they stand in the file. What Markdown takes for layout (indents, the
 * spaces at a line's end) is left out; a line break stands as `\n` until `joinLines`.
 */
export interface Characters {
  text: string;
  /** The stretches that the file has as they are here, in its order. */
  runs: readonly Run[];
}

/** The characters from index `at` on, up to the next run, stand in the file from `offset` on. */
interface Run {
  at: number;
  offset: number;
}

/** The characters of a file from `start` up to `end`. */
export function charactersOf(source: SourceFile, start: number, end: number): Characters {
  const raw = source.text.slice(start, end);
  const runs: Run[] = [];
  let text = '';
  for (const line of raw.matchAll(/[^\n]+/g)) {
    const content = withoutTrailing(line[0], /[ \t\r]/);
    const indent = /^[ \t]*/.exec(content)![0].length;
    if (content.length === indent) continue;
    if (text !== '') {
      runs.push({ at: text.length, offset: start + line.index - 1 });
      text += '\n';
    }
    runs.push({ at: text.length, offset: start + line.index + indent });
    text += content.slice(indent);
  }
  return { text, runs };
}

/** The characters from one index up to another. */
export function slice(characters: Characters, from: number, to = characters.text.length): Characters {
  const text = characters.text.slice(from, to);
  const runs: Run[] = [];
  if (text === '') return { text, runs };
  for (let index = runAt(characters, from); index < characters.runs.length; index += 1) {
    const { at, offset } = characters.runs[index]!;
    if (at >= to) break;
    const skipped = Math.max(0, from - at);
    runs.push({ at: at + skipped - from, offset: offset + skipped });
  }
  return { text, runs };
}

/** Characters one after another, as if what stood between them were not there. */
export function concat(pieces: readonly Characters[]): Characters {
  const runs: Run[] = [];
  let text = '';
  for (const piece of pieces) {
    for (const { at, offset } of piece.runs) runs.push({ at: text.length + at, offset });
    text += piece.text;
  }
  return { text, runs };
}

/** A line break is nothing between ideographs and a space between Latin words. */
export function joinLines(characters: Characters): Characters {
  const { text } = characters;
  if (!text.includes('\n')) return characters;
  const pieces: Characters[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/\n/g)) {
    pieces.push(slice(characters, done, index));
    if (isLatin(text[index - 1]) && isLatin(text[index + 1]))
      pieces.push({ ...slice(characters, index, index + 1), text: ' ' });
    done = index + 1;
  }
  return concat([...pieces, slice(characters, done)]);
}

/** Offset in the file of the character at an index. */
export function offsetAt(characters: Characters, index: number): number {
  const { at, offset } = characters.runs[runAt(characters, index)]!;
  return offset + index - at;
}

/** Index of the character that stands at an offset in the file. */
export function indexAt({ runs }: Characters, offset: number): number {
  const run = runs[lastUpTo(runs, ({ offset: from }) => from <= offset)]!;
  return run.at + offset - run.offset;
}

function runAt({ runs }: Characters, index: number): number {
  return lastUpTo(runs, ({ at }) => at <= index);
}

/** Index of the last of some runs for which something holds that holds for all before it. */
function lastUpTo(runs: readonly Run[], holds: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(runs[middle]!)) low = middle;
    else high = middle;
  }
  return low;
}

/** Where characters stand in their file. */
export function placeOf(characters: Characters, source: SourceFile): Position {
  if (characters.text === '') return source.place(0, 0);
  return source.place(offsetAt(characters, 0), offsetAt(characters, characters.text.length - 1) + 1);
}

/** Characters as one text node, lines joined. */
export function textNode(characters: Characters, source: SourceFile): Text {
  return { type: 'text', value: joinLines(characters).text, position: placeOf(characters, source) };
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[!-~\u00a1-\u024f]/.test(character);
}
