import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** 地 goes before a verb. Only verbs with their complement are looked at: before others 的 may be right. */
export const mannerIsWrittenDe: Rule = {
  strength: 'must',
  clause: '《国家通用语言文字法》',
  about: '修饰动词用“地”。这里只看带补语的动词，如“认真的做好”应为“认真地做好”。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /(?:认真|切实|及时|积极|严格|全面|深入|扎实|稳妥|有序|主动|自觉|坚决)的(?=(?:做好|搞好|抓好|办好|管好|用好|守住|打好|落实好|履行好|处理好|组织好|把握好|开展好))/gu,
      say: ([written]) => ({
        reason: `“${written}”修饰动词`,
        should: '用“地”',
        mend: '改为“地”',
        from: written.length - 1,
        replacement: '地',
      }),
    });
  },
};
