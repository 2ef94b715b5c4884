import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** A form that is promised for later must be asked for again. */
export const formComesAlong: Rule = {
  strength: 'practice',
  about: '要求填报的表、台账随文附上。写“另行通知”“另发”的，各单位还要等第二份文件。',
  find(circular) {
    return findWritten(circular, {
      pattern: /[》表账][（(](?:格式|样式|表样|模板)?另(?:行通知|行下发|行印发|发)[）)]/gu,
      say: ([written]) => ({
        reason: `报表或台账${written.slice(2, -1)}，没有随文附上`,
        should: '随文附上',
        mend: '列入“附件”或“台账”',
        from: 1,
      }),
    });
  },
};
