import type { IsoDate } from '../../circular/types.ts';
import type { Holidays } from '../../corpus/types.ts';

/** A day of a month as a calendar prints it. */
export interface CalendarDay {
  date: IsoDate;
  /** 放假, 调休上班, or the end of a week. */
  kind: 'off' | 'working' | 'weekend' | 'weekday';
}

/** The weeks of a month, from Monday to Sunday; null where a day belongs to another month. */
export function monthGrid(month: string, holidays: Holidays): (CalendarDay | null)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const blank = (new Date(Date.UTC(year, number - 1)).getUTCDay() + 6) % 7;
  const weeks = Math.ceil((blank + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - blank + 1;
      if (day < 1 || day > length) return null;
      const date = `${month}-${String(day).padStart(2, '0')}`;
      return { date, kind: kindOf(date, weekday, holidays) };
    }),
  );
}

function kindOf(date: IsoDate, weekday: number, { off, working }: Holidays): CalendarDay['kind'] {
  if (off.has(date)) return 'off';
  if (working.has(date)) return 'working';
  return weekday >= 5 ? 'weekend' : 'weekday';
}
