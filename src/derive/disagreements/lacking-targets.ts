import { targetKey } from '../named-targets.ts';
import type { Disagreement, Source, TargetFact, TargetRef } from '../types.ts';
import { type Side, sidesOf } from './side.ts';

type Placed = TargetRef & { source: Source };

/**
 * The targets that the circular lists and no row of its table has, and the reverse. Only of categories that both have:
 * a table of sectors need not give out the behaviours.
 */
export function lackingTargets(listed: readonly TargetFact[], table: Side): Disagreement[] {
  const inTable = table.duties.flatMap(({ targets, source }) =>
    targets.map((target): Placed => ({ ...target, source })),
  );
  return [...onlyIn('text', listed, inTable), ...onlyIn('table', inTable, listed)];
}

/** Each with its first place here, and the first place there where a target of its category stands. */
function onlyIn(side: 'table' | 'text', here: readonly Placed[], there: readonly Placed[]): Disagreement[] {
  const known = new Set(there.map(targetKey));
  const first = new Map(there.toReversed().map(({ category, source }) => [category, source]));
  const lacking = new Map<string, Placed>();
  for (const target of here) {
    const key = targetKey(target);
    if (!known.has(key) && first.has(target.category) && !lacking.has(key)) lacking.set(key, target);
  }
  return [...lacking.values()].map(({ category, name, sector, source }) => ({
    type: 'target',
    onlyIn: side,
    target: { category, name, sector },
    ...sidesOf(side, [source], [first.get(category)!]),
  }));
}
