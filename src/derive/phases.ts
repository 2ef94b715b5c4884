import type { Circular } from '../circular/types.ts';
import { ofType, type PlacedInline } from './inlines.ts';
import { sourceOf } from './places.ts';
import { stableId, uniqueIds } from './stable-id.ts';
import type { PhaseFact } from './types.ts';

/** Every `:阶段` of a circular. */
export function phasesOf({ slug }: Circular, inlines: readonly PlacedInline[]): PhaseFact[] {
  const unique = uniqueIds();
  return ofType(inlines, 'phase').map(({ node: { name, start, end }, node, place }) => ({
    id: unique(stableId('p', slug, place.clause, name)),
    source: sourceOf(place, node),
    name,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  }));
}
