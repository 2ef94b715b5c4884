import type { DutyItem, Responsibility } from '../../circular/types.ts';
import type { Line, PlacedInline } from '../inlines.ts';
import { eachOnce } from '../named-targets.ts';
import type { Place } from '../places.ts';
import type { TargetFact, TargetRef } from '../types.ts';

/**
 * The targets marked within each item of a duty list, and those marked in its clause before each tail, after the tail
 * before it. Tails that follow one another in a paragraph share theirs.
 */
export function markedTargets(
  places: readonly Place[],
  inlines: ReadonlyMap<Place, readonly PlacedInline[]>,
  targets: readonly TargetFact[],
): (node: DutyItem | Responsibility) => TargetRef[] {
  const factsOf = Map.groupBy(targets, ({ node }) => node);
  const marked = new Map<DutyItem | Responsibility, TargetRef[]>();
  let clause: string | undefined;
  let last: { line: Line; targets: TargetRef[] } | undefined;
  let pending: TargetRef[] = [];
  for (const place of places) {
    if (place.clause !== clause) pending = [];
    clause = place.clause;
    if (place.node.type === 'targetList') pending.push(...place.node.children.flatMap(refsOf));
    for (const { node, line } of inlines.get(place) ?? []) {
      if (node.type === 'responsibility') {
        const shared = pending.length === 0 && last?.line === line ? last.targets : eachOnce(pending);
        marked.set(node, shared);
        last = { line, targets: shared };
        pending = [];
      } else if (node.type === 'target') {
        if (line.type === 'dutyItem') marked.set(line, [...(marked.get(line) ?? []), ...refsOf(node)]);
        else pending.push(...refsOf(node));
      }
    }
  }
  return (node) => marked.get(node) ?? [];

  function refsOf(node: TargetFact['node']): TargetRef[] {
    return (factsOf.get(node) ?? []).map(({ category, name, sector }) => ({ category, name, sector }));
  }
}
