import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Title marks within title marks are single. */
export const titleInTitleHasSingleMarks: Rule = {
  strength: 'must',
  clause: 'GB/T 15834-2011 4.15.3.3',
  about: '书名号里还要用书名号时，外面用双书名号《》，里面用单书名号〈〉。',
  find(circular) {
    return findWritten(circular, {
      pattern: /(?<=《[^《》]{0,60})《([^《》]{1,80})》(?=[^《》]{0,60}》)/gu,
      say: ([, inner]) => ({
        reason: '书名号里又用了双书名号',
        should: '里面用单书名号〈〉',
        mend: `改为“〈${inner}〉”`,
        replacement: `〈${inner}〉`,
      }),
    });
  },
};
