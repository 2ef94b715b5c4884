import { chineseDate } from '../circular/chinese-date.ts';
import type { Due, Frequency, IsoDate, Period } from '../circular/types.ts';
import type { Holidays } from '../corpus/types.ts';
import { workingDayAfter } from './working-days.ts';

/** A recurrence that has more dates than this has no end that anyone meant. */
const MOST_DATES = 240;

/**
 * The calendar dates on which something is due: the date; the working day counted from the issue date; each month's or
 * quarter's day within `period`, both ends included. Empty where no date follows (立即), or no period bounds it.
 */
export function dueDates(
  due: Due,
  issueDate: IsoDate,
  period: Period | undefined,
  holidays: Holidays,
): IsoDate[] {
  if (due.type === 'date') return [due.date];
  if (due.type === 'workingDays') {
    const date = workingDayAfter(issueDate, due.days, holidays);
    return date === null ? [] : [date];
  }
  if (!period) return [];
  if (due.frequency.type === 'monthly') return monthlyDates(due.frequency.day, 1, period);
  return due.frequency.type === 'quarterly' ? monthlyDates('end', 3, period) : [];
}

/** A day of every month, or of every third month, within a period; the 31st of a shorter month is its last day. */
function monthlyDates(day: number | 'end', everyMonths: number, { start, end }: Period): IsoDate[] {
  const dates: IsoDate[] = [];
  let [year = 0, month = 0] = start.split('-').map(Number);
  while (month % everyMonths !== 0) month++;
  for (; dates.length < MOST_DATES; month += everyMonths) {
    if (month > 12) {
      year++;
      month -= 12;
    }
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const date = isoDate(year, month, day === 'end' ? last : Math.min(day, last));
    if (date > end) break;
    if (date >= start) dates.push(date);
  }
  return dates;
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

/** When something is due, in words: 2018年5月18日, 每月末, 成文之日起5个工作日内（2018年5月22日）. */
export function dueText(due: Due, dates: readonly IsoDate[]): string {
  if (due.type === 'date') return chineseDate(due.date);
  if (due.type === 'recurring') return frequencyText(due.frequency);
  const date = dates[0];
  return `成文之日起${due.days}个工作日内${date === undefined ? '' : `（${chineseDate(date)}）`}`;
}

function frequencyText(frequency: Frequency): string {
  if (frequency.type === 'monthly') return frequency.day === 'end' ? '每月末' : `每月${frequency.day}日`;
  return FREQUENCIES[frequency.type];
}

const FREQUENCIES = {
  quarterly: '每季末',
  immediate: '立即',
  promptly: '及时',
  anytime: '随时',
  regularly: '定期',
};
