import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** 等 closes a list without 、 before it, and once. */
export const listEndsPlainly: Rule = {
  strength: 'usual',
  clause: 'GB/T 15834-2011 4.5',
  about: '列举之后的“等”前面不用顿号；公文用“等”，不用“等等”。',
  find(circular) {
    return findWritten(circular, {
      pattern: /、等等?(?![级额同候待次于距])|(?<!、)等等(?=[。；，）])/gu,
      own: true,
      say: ([written]) => ({
        reason: `列举之后写的是“${written}”`,
        should: '写作“等”',
        mend: '改为“等”',
        replacement: '等',
      }),
    });
  },
};
