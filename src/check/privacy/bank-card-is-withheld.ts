import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Digits of a card: 62… with the check digit of ISO/IEC 7812. */
export const bankCardIsWithheld: Rule = {
  strength: 'must',
  clause: '《个人信息保护法》第二十八条',
  about: '公文不写个人银行卡号。按号段和校验位判断，其他编号不在此列。',
  find(circular) {
    return findWritten(circular, {
      pattern: /(?<![\dA-Za-z])(?:62|4|5[1-5])\d{2}(?: ?\d{4}){3}(?: ?\d{1,3})?(?![\dA-Za-z])/gu,
      say: ([written]) => {
        const number = written.replaceAll(' ', '');
        return number.length >= 16 && isChecked(number)
          ? {
              reason: `有银行卡号${number.slice(0, 4)}********${number.slice(-4)}`,
              should: '不写',
              mend: '删去',
            }
          : undefined;
      },
    });
  },
};

function isChecked(number: string): boolean {
  const sum = [...number].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
