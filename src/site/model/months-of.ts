import type { DatedDuty } from './types.ts';

/** A month that has deadlines, with the months before and after it that have. */
export interface CalendarMonth {
  /** `2018-05`. */
  month: string;
  /** 2018年5月. */
  name: string;
  page: string;
  dates: DatedDuty[];
  previous?: CalendarMonth;
  next?: CalendarMonth;
}

/** Dated duties by month; both in order. */
export function monthsOf(dates: readonly DatedDuty[]): CalendarMonth[] {
  const months = [...Map.groupBy(dates, ({ date }) => date.slice(0, 7))].map(
    ([month, items]): CalendarMonth => ({
      month,
      name: `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
      page: `calendar/${month}/index.html`,
      dates: items,
    }),
  );
  for (const [index, month] of months.entries()) {
    const before = months[index - 1];
    if (!before) continue;
    month.previous = before;
    before.next = month;
  }
  return months;
}
