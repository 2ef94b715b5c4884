import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** 截至 goes before a point in time; 截止 stands after it, or without one. */
export const untilIsWrittenJiezhi: Rule = {
  strength: 'must',
  clause: '《现代汉语词典》',
  about: '“截至”之后接时间（截至6月底）；“截止”之后不接时间（报名6月底截止、截止日期）。',
  find(circular) {
    return findWritten(circular, {
      pattern: /截止(?=\d{4}年|\d{1,2}月|今[年日天]|目前|上月|本月|去年)|截至(?=日期|时间)/gu,
      say: ([written]) => {
        const right = written === '截止' ? '截至' : '截止';
        return {
          reason: written === '截止' ? '“截止”之后是时间' : '“截至”之后不是时间',
          should: `写作“${right}”`,
          mend: `改为“${right}”`,
          replacement: right,
        };
      },
    });
  },
};
