import { BLANK } from '../../circular/blank.ts';
import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** What a draft left to a person is filled in before it goes out. */
export const blankIsFilled: Rule = {
  strength: 'practice',
  about: '起草和导入时定不了的地方写着“待补”，印发之前逐处补齐。',
  find(circular) {
    return findWritten(circular, {
      pattern: BLANK,
      say: ([written]) => ({
        reason: `“${written}”还没有补`,
        should: '在印发之前补齐',
        mend: '写上实际的内容，不需要的删去',
      }),
    });
  },
};
