import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Eighteen digits whose check digit is right (GB 11643) are somebody's number. */
export const identityNumberIsWithheld: Rule = {
  strength: 'must',
  clause: '《个人信息保护法》第二十八条',
  about: '公文不写身份证号码。按校验位判断，其他十八位的编号不在此列。',
  find(circular) {
    return findWritten(circular, {
      pattern: /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![\dA-Za-z])/gu,
      say: ([number]) =>
        isChecked(number)
          ? {
              reason: `有身份证号码${number.slice(0, 3)}***********${number.slice(-4)}`,
              should: '不写',
              mend: '删去',
            }
          : undefined,
    });
  },
};

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isChecked(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}
