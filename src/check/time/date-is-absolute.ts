import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** A circular is read for years: 今年 and 本月 mean another year and month by then. */
export const dateIsAbsolute: Rule = {
  strength: 'practice',
  about: '公文写具体年月，不写“今年”“去年”“本月”。公文要用几年，读者看到时“今年”已经不是那一年。',
  find(circular) {
    const year = Number(circular.meta.issueDate.slice(0, 4));
    return findWritten(circular, {
      pattern:
        /今年(?:以来)?|去年|明年|前年|本月(?=\d|底|末|[上中下]旬)|上个?月(?=\d|底)|下个?月(?=\d|底|初)|[本下上]周[一二三四五六日内]|昨[天日]|明[天日]/gu,
      own: true,
      say: ([written]) => ({
        reason: `写的是“${written}”`,
        should: '写具体时间',
        mend: YEARS[written] === undefined ? '改为具体日期' : `改为“${year + YEARS[written]}年”`,
      }),
    });
  },
};

const YEARS: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 明年: 1, 前年: -2 };
