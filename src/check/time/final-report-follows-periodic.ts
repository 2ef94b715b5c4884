import { chineseDate } from '../../circular/chinese-date.ts';
import type { DeadlineFact } from '../../derive/types.ts';
import type { Rule } from '../rule.ts';

/**
 * The final report sums up what was reported month by month: it is not due while a monthly report of the same holders is
 * still to come.
 */
export const finalReportFollowsPeriodic: Rule = {
  strength: 'practice',
  about: '最后的总结在最后一次月报之后。总结先到期的，当月的月报还没有报，总结里缺最后一个月的数。',
  find({ meta }, { deadlines }) {
    const last = deadlines
      .filter(({ due }) => due.type === 'date')
      .toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))[0];
    if (!last || !/总结|报告/u.test(last.matter)) return [];
    const date = dateOf(last);
    const later = deadlines.find(({ due, holders }) => {
      if (due.type !== 'recurring' || due.frequency.type !== 'monthly') return false;
      const next = monthsDay(date, due.frequency.day);
      const isCovered = meta.period === undefined || next <= meta.period.end;
      return (
        next > date &&
        isCovered &&
        holders.some(({ name }) => last.holders.some((each) => each.name === name))
      );
    });
    if (!later) return [];
    return [
      {
        file: last.source.file,
        place: last.source.position,
        reason: `“${last.matter}”${chineseDate(date)}到期，当月的“${later.matter}”（${later.dueText}）还没有到期`,
        should: '在最后一次月报之后',
        mend: '推后总结的时限，或写明最后一次月报的时间',
      },
    ];
  },
};

function dateOf({ due }: DeadlineFact): string {
  return due.type === 'date' ? due.date : '';
}

/** A day of a date's month; the end sorts behind every day. */
function monthsDay(date: string, day: number | 'end'): string {
  const month = date.slice(0, 7);
  if (day !== 'end') return `${month}-${String(day).padStart(2, '0')}`;
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}
