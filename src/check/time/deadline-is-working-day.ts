import { chineseDate } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** On a day off nobody receives what is due. Said of years alone whose holidays are registered. */
export const deadlineIsWorkingDay: Rule = {
  strength: 'practice',
  about: '时限落在工作日。周末、节假日无人收件；调休上班的周末算工作日。只查已登记节假日的年份。',
  find(_, { deadlines }, { holidays }) {
    const registered = new Set([...holidays.off].map((date) => date.slice(0, 4)));
    return deadlines.flatMap(({ due, matter, source }) => {
      if (due.type !== 'date' || holidays.working.has(due.date)) return [];
      const weekday = new Date(`${due.date}T00:00:00Z`).getUTCDay();
      const isWeekend = weekday === 0 || weekday === 6;
      if (!holidays.off.has(due.date) && !(isWeekend && registered.has(due.date.slice(0, 4)))) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `“${matter}”的时限${chineseDate(due.date)}是${holidays.off.has(due.date) ? '放假日' : WEEKDAYS[weekday]}`,
          should: '落在工作日',
          mend: '提前或者推后到工作日',
        },
      ];
    });
  },
};

const WEEKDAYS: Readonly<Record<number, string>> = { 0: '星期日', 6: '星期六' };
