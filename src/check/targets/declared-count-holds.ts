import { chineseNumeral } from '../../circular/chinese-numeral.ts';
import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** 四类：一是…二是…三是… says four and counts three. So does 成立甲（…）、乙（…）5个小组. */
export const declaredCountHolds: Rule = {
  strength: 'practice',
  about: '写明几项的，后面就列几项：“实现三个目标：一是……二是……三是……”。',
  find(circular) {
    return printedLines(circular).flatMap((line) =>
      [...line.text.matchAll(COUNTED)].flatMap((match) => {
        const declared = numberOf(match[1]!);
        const from = match.index + match[0].length - 2;
        const rest = line.text.slice(from, from + LONGEST);
        const listed = countOf(rest);
        if (declared === undefined || listed === declared) return [];
        return [
          {
            ...placed(line, match.index, match.index + match[1]!.length + match[2]!.length),
            reason: `写的是“${match[1]}${match[2]}”，后面列了${listed}项`,
            should: '一致',
            mend: '改正数目，或补全各项',
          },
        ];
      }),
    );
  },
};

const COUNTED =
  /(?<![第\d一二三四五六七八九十])([两二三四五六七八九十]{1,2}|\d{1,2})([个类项种条点大]|方面)(?:[^：。；，]{0,16}|[^：。；，]{0,12}）)[：:]一是/gu;

/** How many of 一是, 二是 … stand in a text one after the other, from its 一是 on. */
function countOf(text: string): number {
  let count = 0;
  for (const [, numeral] of text.matchAll(MARK)) {
    if (numeral !== chineseNumeral(count + 1)) break;
    count += 1;
  }
  return count;
}

const MARK = /(?<=^|[，。；：])([一二三四五六七八九]|十[一二三四五六七八九]?|二十)是/gu;

/** Characters in which an enumeration is looked for. */
const LONGEST = 4000;

function numberOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  for (let number = 1; number < 100; number++) {
    if (chineseNumeral(number) === written || (number === 2 && written === '两')) return number;
  }
  return undefined;
}
