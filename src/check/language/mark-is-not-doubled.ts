import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Two marks in a row where one is meant. */
export const markIsNotDoubled: Rule = {
  strength: 'must',
  clause: 'GB/T 15834-2011',
  about: '句内、句末的点号不连用，如“，，”“。。”“，。”。',
  find(circular) {
    return findWritten(circular, {
      pattern: /[，。；：、]{2,}/gu,
      say: ([written]) => {
        // 。。。 is meant as ……, which is another matter.
        if (/^。{3,}$/u.test(written)) return undefined;
        const isSame = new Set(written).size === 1;
        return {
          reason: `标点“${written}”连用`,
          should: '只用一个',
          mend: isSame ? `改为“${written[0]}”` : '只留应有的一个',
          ...(isSame && { replacement: written[0]! }),
        };
      },
    });
  },
};
