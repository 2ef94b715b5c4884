import { chineseNumeral } from '../../circular/chinese-numeral.ts';
import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** 一是…三是… lost its 二是; 一是 alone has nothing beside it. */
export const enumerationIsComplete: Rule = {
  strength: 'practice',
  about: '“一是”“二是”“三是”依次写全，不跳号、不重号，也不只有“一是”。',
  find(circular) {
    const lines = printedLines(circular);
    return lines.flatMap((line, index) => {
      const marks = [...line.text.matchAll(MARK)];
      const numbers = marks.map(([, numeral]) => NUMBERS.get(numeral!)!);
      // Each paragraph may hold one item of an enumeration that runs over several.
      if (numbers.length === 0 || (numbers.length === 1 && isPartOfRun(lines, index))) return [];
      const wrong = numbers.findIndex(
        (number, at) => at > 0 && number !== numbers[at - 1]! + 1 && number !== 1,
      );
      if (wrong > 0) {
        const { index: from, 0: written } = marks[wrong]!;
        const expected = chineseNumeral(numbers[wrong - 1]! + 1);
        return [
          {
            ...placed(line, from, from + written.length),
            reason: `“${chineseNumeral(numbers[wrong - 1]!)}是”之后是“${written}”`,
            should: `接“${expected}是”`,
            mend: '补写漏掉的一项，或改正序数',
          },
        ];
      }
      if (numbers.length > 1 || numbers[0] !== 1) return [];
      const { index: from } = marks[0]!;
      return [
        {
          ...placed(line, from, from + 2),
          reason: '只有“一是”，没有“二是”',
          should: '列出其余各项',
          mend: '补写其余各项，或删去“一是”',
        },
      ];
    });
  },
};

const NUMERALS = Array.from({ length: 20 }, (_, index) => chineseNumeral(index + 1));
const NUMBERS = new Map(NUMERALS.map((numeral, index) => [numeral, index + 1]));
const MARK = /(?<=^|[，。；：])([一二三四五六七八九]|十[一二三四五六七八九]?|二十)是(?!否|以)/gu;

function isPartOfRun(lines: readonly { text: string }[], index: number): boolean {
  return [index - 1, index + 1].some((at) => /^[一二三四五六七八九十]{1,2}是/u.test(lines[at]?.text ?? ''));
}
