import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** 18年6月 is eighteen years and six months, or a year of any century. */
export const yearHasFourDigits: Rule = {
  strength: 'must',
  clause: 'GB/T 15835-2011 5.1.3',
  about: '年份写全四位数字，不简写。',
  find(circular) {
    return findWritten(circular, {
      pattern: /(?<![\d〇零一二三四五六七八九十.])(\d{2})年(?=\d{1,2}月(?:\d|[底初中上下末前]|份))/gu,
      say: ([written, digits]) => {
        const year = `${Number(digits) > 50 ? 19 : 20}${digits}年`;
        return {
          reason: `年份写的是“${written}”`,
          should: `写作“${year}”`,
          mend: `改为“${year}”`,
          replacement: year,
        };
      },
    });
  },
};
