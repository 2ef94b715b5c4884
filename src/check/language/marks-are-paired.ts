import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** Brackets, quotes and title marks come in pairs within a paragraph; 1） is an ordinal. */
export const marksArePaired: Rule = {
  strength: 'must',
  clause: 'GB/T 15834-2011 4.8、4.9、4.15',
  about: '引号、括号、书名号成对使用，在一段之内前后呼应。',
  find(circular) {
    return printedLines(circular).flatMap((line) =>
      unpairedIn(line.text)
        .slice(0, MOST)
        .map((at) => ({
          ...placed(line, at, at + 1),
          reason: `这里的${NAMES[line.text[at]!]}只有一半`,
          should: '成对使用',
          mend: '补写另一半，或删去',
        })),
    );
  },
};

/** In one line: what follows is mostly a consequence. */
const MOST = 3;

/** Half-width brackets pair with full-width ones: that they are half-width is another matter. */
const CLOSERS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': '）',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '“': '”',
};
const CLOSING = new Set(Object.values(CLOSERS));
const MARKS = /[（(）)《》〈〉〔〕“”]/gu;

const NAMES: Readonly<Record<string, string>> = {
  '（': '括号',
  '(': '括号',
  '）': '括号',
  ')': '括号',
  '《': '书名号',
  '》': '书名号',
  '〈': '书名号',
  '〉': '书名号',
  '〔': '括号',
  '〕': '括号',
  '“': '引号',
  '”': '引号',
};

/** Indexes of the marks without a partner, in order; what closes too early leaves open what stands within. */
function unpairedIn(text: string): number[] {
  const open: { at: number; closer: string }[] = [];
  const found: number[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const character = mark === ')' ? '）' : mark;
    const closer = CLOSERS[character];
    if (closer !== undefined) open.push({ at, closer });
    else if (!CLOSING.has(character)) continue;
    else if (open.at(-1)?.closer === character) open.pop();
    else if (open.at(-2)?.closer === character) {
      found.push(open.pop()!.at);
      open.pop();
    } else if (!isOrdinal(text, at)) found.push(at);
  }
  return [...found, ...open.map(({ at }) => at)].toSorted((a, b) => a - b);
}

function isOrdinal(text: string, at: number): boolean {
  return /(?:^|[，。；：\s])[\da-zA-Z一二三四五六七八九十]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
}
