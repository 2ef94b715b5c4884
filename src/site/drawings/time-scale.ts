import type { IsoDate } from '../../circular/types.ts';

/** Days on a line, in whole months. */
export interface TimeScale {
  width: number;
  /** The first day, and the units of each: a script finds today by them. */
  start: IsoDate;
  perDay: number;
  at(date: IsoDate): number;
  /** Where months (or, over a long time, several months) begin, with their names. */
  ticks: { at: number; label: string; year: boolean }[];
}

/** The scale that some dates need; undefined without dates. However far apart they are, it has few ticks and a bounded width. */
export function timeScale(dates: readonly IsoDate[]): TimeScale | undefined {
  const months = dates.map(monthOf).filter(Number.isFinite);
  if (months.length === 0) return undefined;
  const first = months.reduce((a, b) => Math.min(a, b));
  const last = months.reduce((a, b) => Math.max(a, b)) + 1;
  const count = last - first;
  const step = STEPS.find((each) => count / each <= MOST_TICKS) ?? Math.ceil(count / MOST_TICKS);
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.ceil(count / step) * PER_TICK));
  const start = dayOfMonth(first);
  const perDay = width / (dayOfMonth(last) - start);
  const ticks = [];
  for (let month = first; month < last; month += step) {
    const year = month === first || month % 12 < step;
    const label = `${year ? `${Math.floor(month / 12)}年` : ''}${(month % 12) + 1}月`;
    ticks.push({ at: rounded((dayOfMonth(month) - start) * perDay), label, year });
  }
  return {
    width,
    start: new Date(start * DAY).toISOString().slice(0, 10),
    perDay: Number(perDay.toFixed(4)),
    at: (date) => rounded((Date.parse(date) / DAY - start) * perDay),
    ticks,
  };
}

const DAY = 24 * 60 * 60 * 1000;
const STEPS = [1, 3, 6, 12, 24, 60];
const MOST_TICKS = 24;
const PER_TICK = 150;
const NARROWEST = 900;
const WIDEST = 2400;

/** Months since the year 0. */
function monthOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Days since 1970 of a month's first. */
function dayOfMonth(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12) / DAY;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
