import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** …… and —— take two characters' room each. */
export const dashAndEllipsisAreChinese: Rule = {
  strength: 'must',
  clause: 'GB/T 15834-2011 4.10、4.11',
  about: '省略号用“……”，破折号用“——”，不用几个句点、几个连字符代替。',
  find(circular) {
    return findWritten(circular, {
      pattern: /(?<![.\d])\.{3,}|。{3,}|·{3,}|(?<!…)…(?!…)|(?<=\p{Script=Han})-{2,}(?=\p{Script=Han})/gu,
      say: ([written]) => {
        const right = /-/u.test(written) ? '——' : '……';
        return {
          reason: `“${written}”不是${right === '——' ? '破折号' : '省略号'}`,
          should: `写作“${right}”`,
          mend: `改为“${right}”`,
          replacement: right,
        };
      },
    });
  },
};
