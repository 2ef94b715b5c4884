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

/** Those present, excused and sitting in, of a 纪要. */
export const ATTENDANCE = /^(?:出席|请假|列席)[：:]/;

/** Lines of body in paragraphs: a new one begins where a line is indented, or after one that ends short. */
export function paragraphsOf(lines: readonly Line[], frame: Frame): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && (hangs(line, groups.at(-1)!, frame) || !begins(line, last, frame))) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups.map(toParagraph);
}

function begins(line: Line, last: Line, { left, right, character }: Frame): boolean {
  const isIndented = line.left - left > INDENT * character;
  const endsShort = right - last.right > SHORT * character && /[。：；！？]$/.test(last.text);
  return isIndented || endsShort || ATTENDANCE.test(line.text);
}

/** A full line goes on in one that stands farther in than the first: a hanging paragraph, as 纪要 sets those present. */
function hangs(line: Line, [first, ...others]: readonly Line[], { right, character }: Frame): boolean {
  const last = others.at(-1) ?? first!;
  const isFull = right - last.right < SHORT * character;
  return (
    isFull &&
    line.left - first!.left > character &&
    Math.abs(line.left - (others[0] ?? line).left) < character / 2
  );
}

function toParagraph(lines: Line[]): Paragraph {
  const text = lines.map((line) => line.text).join('');
  const level = levelOf(text);
  return { lines, text, ...(level && { level }) };
}

export function levelOf(text: string): 1 | 2 | 3 | 4 | undefined {
  return ORDINALS.find(([pattern]) => pattern.test(text))?.[1];
}
