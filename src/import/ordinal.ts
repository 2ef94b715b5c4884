/** An ordinal as circulars write them, 一、（一）1.（1）, before some text. */
export interface Ordinal {
  level: 1 | 2 | 3 | 4;
  count: number;
  /** How many characters it takes, white space behind it too. */
  length: number;
  written: string;
}

const HAN = '[一二三四五六七八九十百零〇]{1,5}';

/** Patterns of the levels (GB/T 9704-2012, 7.3.3); offices mix the brackets and the points. */
const LEVELS = [
  new RegExp(`^(${HAN})[、.．][ \\t\\u3000]*`, 'u'),
  new RegExp(`^[（(](${HAN})[）)][、.．]?[ \\t\\u3000]*`, 'u'),
  /^(\d{1,3})(?:[．、]|\.(?!\d))[ \t\u3000]*/u,
  /^[（(](\d{1,3})[）)][、.．]?[ \t\u3000]*/u,
];

/** The ordinal that a text begins with. */
export function ordinalOf(text: string): Ordinal | undefined {
  for (const [index, pattern] of LEVELS.entries()) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const count = index < 2 ? countOf(match[1]!) : Number(match[1]);
    if (count === undefined) continue;
    return {
      level: (index + 1) as Ordinal['level'],
      count,
      length: match[0].length,
      written: match[0].trim(),
    };
  }
  return undefined;
}

/** 二十一 → 21, and by digits as Word can count, 二一 → 21; undefined for what counts nothing (百百). */
function countOf(numeral: string): number | undefined {
  if (/^[一二三四五六七八九][〇一二三四五六七八九]{1,2}$/u.test(numeral))
    return Number([...numeral].map((digit) => '〇一二三四五六七八九'.indexOf(digit)).join(''));
  const match =
    /^(?:([一二三四五六七八九])?百)?零?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/u.exec(numeral);
  if (match === null) return undefined;
  const [, hundreds, tens, ones] = match;
  const digit = (character: string | undefined) => '一二三四五六七八九'.indexOf(character ?? ' ') + 1;
  const count =
    (numeral.includes('百') ? (digit(hundreds) || 1) * 100 : 0) +
    (numeral.includes('十') ? (digit(tens) || 1) * 10 : 0) +
    digit(ones);
  return count === 0 ? undefined : count;
}
