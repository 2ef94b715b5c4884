import type { Circular, Deadline, IsoDate, Period } from '../circular/types.ts';
import type { OrganIndex } from '../corpus/organ-index.ts';
import type { Holidays } from '../corpus/types.ts';
import { dueDates, dueText } from './due.ts';
import { ofType, type PlacedInline, sentenceOf } from './inlines.ts';
import { organRefs } from './organ-refs.ts';
import { sourceOf } from './places.ts';
import { stableId, uniqueIds } from './stable-id.ts';
import type { DeadlineFact } from './types.ts';

/**
 * Every `:时限` of a circular. One that recurs runs from the day of issue to the end of the circular's period, else
 * of its campaign's, else to the last dated deadline.
 */
export function deadlinesOf(
  circular: Circular,
  inlines: readonly PlacedInline[],
  campaignPeriod: Period | undefined,
  holidays: Holidays,
  organs: OrganIndex,
): DeadlineFact[] {
  const { issueDate, region, period = campaignPeriod } = circular.meta;
  const deadlines = ofType(inlines, 'deadline');
  const end = period?.end ?? lastDate(deadlines, issueDate, holidays);
  const start = period && period.start > issueDate ? period.start : issueDate;
  const bounds = end === undefined ? undefined : { start, end };
  const unique = uniqueIds();
  return deadlines.map((inline) => {
    const { node, place } = inline;
    const dates = dueDates(node.due, issueDate, bounds, holidays);
    const matter = node.matter ?? sentenceOf(inline);
    return {
      id: unique(stableId('t', circular.slug, place.clause, node.holders ?? '', matter)),
      source: sourceOf(place, node),
      node,
      holders: organRefs(node.holders ?? '', region, organs),
      matter,
      ...recipientsOf(node, region, organs),
      due: node.due,
      dates,
      dueText: dueText(node.due, dates),
      ...(node.atLeast !== undefined && { atLeast: node.atLeast }),
      forms: node.forms,
      contents: node.contents,
    };
  });
}

function recipientsOf(
  { reportTo }: Deadline,
  region: string,
  organs: OrganIndex,
): Pick<DeadlineFact, 'reportTo' | 'recipients'> {
  if (reportTo === undefined) return {};
  const [first, ...others] = organRefs(reportTo, region, organs);
  if (first && others.length === 0) return { reportTo: first };
  return {
    reportTo: { name: reportTo, organ: null, by: null },
    ...(first && { recipients: [first, ...others] }),
  };
}

function lastDate(
  deadlines: readonly PlacedInline<Deadline>[],
  issueDate: IsoDate,
  holidays: Holidays,
): IsoDate | undefined {
  const dates = deadlines.flatMap(({ node }) => dueDates(node.due, issueDate, undefined, holidays));
  return dates.toSorted().at(-1);
}
