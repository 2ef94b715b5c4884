import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** The 31st of June is a slip. */
export const dateExistsInText: Rule = {
  strength: 'must',
  clause: 'GB/T 7408',
  about: '文中的日期在日历上存在。',
  find(circular) {
    return findWritten(circular, {
      pattern: /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu,
      say: ([written, year = '2000', month, day]) => {
        const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
        const isThere = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
        return isThere
          ? undefined
          : { reason: `没有“${written}”这一天`, should: '核对', mend: '改正月份或者日子' };
      },
    });
  },
};
