import type { Circular } from '../../circular/types.ts';
import type { PlacedInline } from '../inlines.ts';
import type { Place } from '../places.ts';
import { stableId, uniqueIds } from '../stable-id.ts';
import type { DeadlineFact, Duty } from '../types.ts';
import type { DutyContext } from './context.ts';
import { deadlineDuty } from './deadline-duty.ts';
import { divisionDuties } from './division-duties.ts';
import type { DutyDraft } from './draft.ts';
import { dutyListDuties } from './duty-list-duties.ts';
import { groupDuties } from './group-duties.ts';
import { tailDuty } from './tail-duty.ts';

/**
 * Every duty of a circular, once, in print order: each item of a duty list, row of a division table, seat in a
 * group, tail and `:时限`.
 */
export function dutiesOf(
  { slug }: Circular,
  places: readonly Place[],
  inlines: ReadonlyMap<Place, readonly PlacedInline[]>,
  deadlines: readonly DeadlineFact[],
  context: DutyContext,
): Duty[] {
  const deadlineOf = new Map(deadlines.map((deadline) => [deadline.node, deadline]));
  const tails = tailsPerClause(inlines);
  const unique = uniqueIds();
  return places.flatMap((place) => [...ofBlock(place), ...ofInlines(place)]).map(withId);

  function ofBlock(place: Place): DutyDraft[] {
    const { node } = place;
    if (node.type === 'dutyList') return dutyListDuties(node, place, context);
    if (node.type === 'division') return divisionDuties(node, place, context);
    return node.type === 'group' ? groupDuties(node, place, context) : [];
  }

  function ofInlines(place: Place): DutyDraft[] {
    return (inlines.get(place) ?? []).flatMap((inline): DutyDraft[] => {
      const { node } = inline;
      if (node.type === 'deadline') return [deadlineDuty(deadlineOf.get(node)!, context)];
      if (node.type !== 'responsibility') return [];
      return [tailDuty({ ...inline, node }, tails.get(place.clause) === 1, context)];
    });
  }

  function withId({ key, ...duty }: DutyDraft): Duty {
    return { id: unique(stableId('d', slug, duty.source.clause, duty.kind, ...key)), ...duty };
  }
}

function tailsPerClause(inlines: ReadonlyMap<Place, readonly PlacedInline[]>): Map<string, number> {
  const tails = new Map<string, number>();
  for (const [{ clause }, placed] of inlines) {
    const count = placed.filter(({ node }) => node.type === 'responsibility').length;
    tails.set(clause, (tails.get(clause) ?? 0) + count);
  }
  return tails;
}
