import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** 约 and 左右 say the same; 不少于 and 以上 do not go together. */
export const approximationIsSaidOnce: Rule = {
  strength: 'practice',
  about: '约数只说一次：“约30家”或者“30家左右”；“不少于3次”或者“3次以上”。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /(?:大约|(?<![节违契合条预公])约|近|将近)\d[\d.]{0,8}[\p{Script=Han}]{0,3}(?:左右|上下)|(?:不少于|不低于|至少|不得少于|不超过|最多|至多)\d[\d.]{0,8}[\p{Script=Han}%]{0,3}(?:以上|以下|以内)/gu,
      say: ([written]) => ({
        reason: `“${written}”把约数说了两次`,
        should: '只说一次',
        mend: '删去前面或者后面的说法',
      }),
    });
  },
};
