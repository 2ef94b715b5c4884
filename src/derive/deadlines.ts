import type { Circular, Deadline, Due, IsoDate } from '../circular/types.ts';
import type { OrganIndex } from '../corpus/organ-index.ts';
import { dueText } from './due.ts';
import { ofType, type PlacedInline, sentenceOf } from './inlines.ts';
import { organRefs } from './organ-refs.ts';
import { sourceOf } from './places.ts';
import { stableId, uniqueIds } from './stable-id.ts';
import type { DeadlineFact } from './types.ts';

/** Every `:时限` of a circular. */
export function deadlinesOf(
  circular: Circular,
  inlines: readonly PlacedInline[],
  datesOf: (due: Due) => IsoDate[],
  organs: OrganIndex,
): DeadlineFact[] {
  const { region } = circular.meta;
  const unique = uniqueIds();
  return ofType(inlines, 'deadline').map((inline) => {
    const { node, place } = inline;
    const dates = datesOf(node.due);
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
