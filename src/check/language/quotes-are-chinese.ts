import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Straight quotes do not say which way they open. */
export const quotesAreChinese: Rule = {
  strength: 'must',
  clause: 'GB/T 15834-2011 4.8',
  about: '引号用“”，引号里再用引号时用‘’，不用直引号。',
  find(circular) {
    return findWritten(circular, {
      pattern: /"[^"\n]{0,60}"|(?<=\p{Script=Han})["'](?=\p{Script=Han})/gu,
      say: ([written]) => ({
        reason: `用了直引号${written.length > 1 ? `：${written}` : ''}`,
        should: '用“”',
        ...(written.length > 1 && {
          mend: `改为“${written.slice(1, -1)}”`,
          replacement: `“${written.slice(1, -1)}”`,
        }),
      }),
    });
  },
};
