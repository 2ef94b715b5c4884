import type { IsoDate } from '../circular/types.ts';
import type { Holidays } from '../corpus/types.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Working days; more than this is no deadline but a slip of the pen, and would only be counted for long. */
const MOST_DAYS = 1000;

/**
 * The date that is `days` working days after `date`, which itself does not count: Mondays to Fridays without the
 * holidays, and the weekend days that are worked instead (调休上班). Null for more than 1000 days.
 */
export function workingDayAfter(date: IsoDate, days: number, holidays: Holidays): IsoDate | null {
  if (days > MOST_DAYS) return null;
  let day = Date.parse(date);
  for (let left = days; left > 0; ) {
    day += DAY;
    if (isWorkingDay(day, holidays)) left--;
  }
  return isoDate(day);
}

function isWorkingDay(day: number, { off, working }: Holidays): boolean {
  const date = isoDate(day);
  if (working.has(date)) return true;
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !off.has(date);
}

function isoDate(day: number): IsoDate {
  return new Date(day).toISOString().slice(0, 10);
}
