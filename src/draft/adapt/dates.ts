import type { Frequency, IsoDate } from '../../circular/types.ts';
import type { Holidays } from '../../corpus/types.ts';

/** The dates of a superior's circular as a lower level sets them, which must report before it. */
export interface Dates {
  /** A working day earlier than a deadline; undefined where too little time is left for one. */
  deadline(date: IsoDate): IsoDate | undefined;
  /** The last day of a phase or a period, so much earlier; undefined where it would have passed. */
  end(date: IsoDate): IsoDate | undefined;
}

/** Days that summing up takes. */
const LEAD = 7;
/** Days that a circular takes to arrive and to be carried out. */
const LEAST = 5;
const DAY = 86_400_000;

/** Dates for a circular of `issueDate`. */
export function datesFrom(issueDate: IsoDate, holidays: Holidays): Dates {
  const first = shifted(issueDate, LEAST);
  return {
    deadline(date) {
      const wished = shifted(date, -LEAD);
      const early = workingDayUpTo(wished < first ? shifted(date, -1) : wished, holidays);
      return early < first ? undefined : early;
    },
    end(date) {
      const early = shifted(date, -LEAD);
      return early > issueDate ? early : undefined;
    },
  };
}

/** A recurrence some days before the superior's; undefined where that cannot be said. */
export function earlier(frequency: Frequency): Frequency | undefined {
  if (frequency.type !== 'monthly') return frequency;
  if (frequency.day === 'end') return { type: 'monthly', day: 25 };
  return frequency.day > LEAST ? { type: 'monthly', day: frequency.day - LEAST } : undefined;
}

/** The day after a date. */
export function dayAfter(date: IsoDate): IsoDate {
  return shifted(date, 1);
}

/** The last working day up to a date. A holiday lasts no longer than this looks back. */
function workingDayUpTo(date: IsoDate, { off, working }: Holidays): IsoDate {
  for (let back = 0; back < 15; back++) {
    const day = shifted(date, -back);
    const weekday = new Date(day).getUTCDay();
    if (working.has(day) || (weekday !== 0 && weekday !== 6 && !off.has(day))) return day;
  }
  return date;
}

function shifted(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
