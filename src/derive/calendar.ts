import type { Circular, Due, IsoDate, Period } from '../circular/types.ts';
import type { Holidays } from '../corpus/types.ts';
import { dueDates } from './due.ts';
import { ofType, type PlacedInline } from './inlines.ts';

/**
 * The calendar dates of what is due in a circular. What recurs runs from the day of issue to the end of the circular's
 * period, else of its campaign's, else to the last dated `:时限`.
 */
export function calendarOf(
  { meta }: Circular,
  inlines: readonly PlacedInline[],
  campaignPeriod: Period | undefined,
  holidays: Holidays,
): (due: Due) => IsoDate[] {
  const { issueDate, period = campaignPeriod } = meta;
  const end = period?.end ?? lastDate();
  const start = period && period.start > issueDate ? period.start : issueDate;
  const bounds = end === undefined ? undefined : { start, end };
  return (due) => dueDates(due, issueDate, bounds, holidays);

  function lastDate(): IsoDate | undefined {
    const dates = ofType(inlines, 'deadline').flatMap(({ node }) =>
      dueDates(node.due, issueDate, undefined, holidays),
    );
    return dates.toSorted().at(-1);
  }
}
