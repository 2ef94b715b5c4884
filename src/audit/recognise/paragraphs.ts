import type { Frame, Line, Paragraph } from './types.ts';

/** Characters: by so much at least a paragraph's first line is indented. */
const INDENT = 0.5;

/** Characters: a line that ends so far before the margin ends a paragraph. */
const SHORT = 2;

/** Ordinals of the four levels (7.3.3); 1. and 1． are written alike. */
const ORDINALS: [RegExp, 1 | 2 | 3 | 4][] = [
  [/^[一二三四五六七八九十]{1,3}、/, 1],
  [/^[（(][一二三四五六七八九十]{1,3}[）)]/, 2],
  [/^\d{1,2}[.．、](?!\d)/, 3],
  [/^[（(]\d{1,2}[）)]/, 4],
];

/** Lines of body in paragraphs: a new one begins where a line is indented, or after one that ends short. */
export function paragraphsOf(lines: readonly Line[], frame: Frame): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && !begins(line, last, frame)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups.map(toParagraph);
}

function begins(line: Line, last: Line, { left, right, character }: Frame): boolean {
  const isIndented = line.left - left > INDENT * character;
  const endsShort = right - last.right > SHORT * character && /[。：；！？]$/.test(last.text);
  return isIndented || endsShort;
}

function toParagraph(lines: Line[]): Paragraph {
  const text = lines.map((line) => line.text).join('');
  const level = levelOf(text);
  return { lines, text, ...(level && { level }) };
}

export function levelOf(text: string): 1 | 2 | 3 | 4 | undefined {
  return ORDINALS.find(([pattern]) => pattern.test(text))?.[1];
}
