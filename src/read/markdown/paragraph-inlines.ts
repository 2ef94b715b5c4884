import type { Inline, Text } from '../../circular/types.ts';
import type { SourceFile } from '../source-file.ts';
import { type Characters, indexAt, joinLines, offsetAt, placeOf, slice, textNode } from './characters.ts';
import { readInlines } from './inlines.ts';
import { reportSuspects } from './report-suspects.ts';
import { type FoundResponsibility, responsibilitiesAtEnd } from './responsibilities.ts';

/** Reads the text of a paragraph or a list item, which may end in responsibility tails. */
export function readParagraphInlines(characters: Characters, source: SourceFile): Inline[] {
  reportSuspects(characters, source);
  const joined = joinLines(characters);
  const tails = responsibilitiesAtEnd(joined.text);
  const start = tails[0]?.from;
  if (start === undefined) return readInlines(characters, source);
  const from = indexAt(characters, offsetAt(joined, start));
  if (markup.test(characters.text.slice(from))) {
    source.report({
      place: placeOf(slice(characters, from), source),
      rule: 'responsibility-is-plain',
      severity: 'warning',
      reason: '责任单位的括号里有强调、链接或标注，应只有文字，现不能识别为职责',
      mend: '括号里只写文字，时限写作“完成时限：2018年7月底”',
    });
    return readInlines(characters, source);
  }
  const nodes = tails.flatMap((tail, index): Inline[] => {
    const rest = slice(joined, tail.to, tails[index + 1]?.from);
    return [responsibilityNode(tail, joined, source), ...plainText(rest, source)];
  });
  return [...readInlines(slice(characters, 0, from), source), ...nodes];
}

const markup = /\*\*|\]\(|:[\p{L}\p{N}]+[[{]/u;

function responsibilityNode(found: FoundResponsibility, joined: Characters, source: SourceFile): Inline {
  const { from, to, ...says } = found;
  const tail = slice(joined, from, to);
  const position = placeOf(tail, source);
  return { type: 'responsibility', ...says, children: [textNode(tail, source)], position };
}

function plainText(characters: Characters, source: SourceFile): Text[] {
  return characters.text === '' ? [] : [textNode(characters, source)];
}
