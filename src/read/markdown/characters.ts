import type { Position } from 'unist';
import type { Text } from '../../circular/types.ts';
import { withoutTrailing } from '../../circular/without-trailing.ts';
import type { SourceFile } from '../source-file.ts';

/**
 * Characters of a block, each with its offset in the file. What Markdown takes for layout (indents, the
 * spaces at a line's end) is left out; a line break stands as `\n` until `joinLines`.
 */
export interface Characters {
  text: string;
  offsets: readonly number[];
}

/** The characters of a file from `start` up to `end`. */
export function charactersOf(source: SourceFile, start: number, end: number): Characters {
  const raw = source.text.slice(start, end);
  const offsets: number[] = [];
  let text = '';
  for (const line of raw.matchAll(/[^\n]+/g)) {
    const content = withoutTrailing(line[0], /[ \t\r]/);
    const indent = /^[ \t]*/.exec(content)![0].length;
    if (content.length === indent) continue;
    if (text !== '') {
      text += '\n';
      offsets.push(start + line.index - 1);
    }
    for (let at = indent; at < content.length; at += 1) offsets.push(start + line.index + at);
    text += content.slice(indent);
  }
  return { text, offsets };
}

/** The characters from one index up to another. */
export function slice(characters: Characters, from: number, to = characters.text.length): Characters {
  return { text: characters.text.slice(from, to), offsets: characters.offsets.slice(from, to) };
}

/** A line break is nothing between ideographs and a space between Latin words. */
export function joinLines(characters: Characters): Characters {
  if (!characters.text.includes('\n')) return characters;
  const { text } = characters;
  const offsets: number[] = [];
  let joined = '';
  for (let at = 0; at < text.length; at += 1) {
    const isBreak = text[at] === '\n';
    if (isBreak && !(isLatin(text[at - 1]) && isLatin(text[at + 1]))) continue;
    joined += isBreak ? ' ' : text[at];
    offsets.push(characters.offsets[at]!);
  }
  return { text: joined, offsets };
}

/** Where characters stand in their file. */
export function placeOf(characters: Characters, source: SourceFile): Position {
  const first = characters.offsets[0] ?? 0;
  return source.place(first, (characters.offsets.at(-1) ?? first - 1) + 1);
}

/** Characters as one text node, lines joined. */
export function textNode(characters: Characters, source: SourceFile): Text {
  return { type: 'text', value: joinLines(characters).text, position: placeOf(characters, source) };
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[!-~\u00a1-\u024f]/.test(character);
}
