import type { Position } from 'unist';
import { proseOf } from '../circular/parts.ts';
import type { Circular } from '../circular/types.ts';
import { frontmatterOrgans } from '../corpus/frontmatter-organs.ts';
import type { OrganIndex } from '../corpus/organ-index.ts';
import type { Duty, Facts, OrganRef } from '../derive/types.ts';

/** An organ that a circular names, and where. */
export interface PlacedOrgan extends OrganRef {
  file: string;
  place: Position | undefined;
}

/** Every organ in a circular's frontmatter and duties, each name once for each place. Several rules ask for them. */
export function namedOrgans(circular: Circular, facts: Facts, organs: OrganIndex): readonly PlacedOrgan[] {
  const known = found.get(facts) ?? findNamedOrgans(circular, facts, organs);
  found.set(facts, known);
  return known;
}

const found = new WeakMap<Facts, readonly PlacedOrgan[]>();

function findNamedOrgans(circular: Circular, facts: Facts, organs: OrganIndex): PlacedOrgan[] {
  const placesOf = new Map(proseOf(circular).map((part) => [part.file, part.meta.places]));
  const named = [
    ...frontmatterOrgans(circular, organs).map(
      ({ name, organ, by, file, key }): PlacedOrgan => ({
        name,
        organ: organ?.id ?? null,
        by,
        file,
        place: placesOf.get(file)?.[key],
      }),
    ),
    ...facts.duties.flatMap((duty): PlacedOrgan[] =>
      organsOf(duty).map((ref) => ({ ...ref, file: duty.source.file, place: duty.source.position })),
    ),
  ];
  return [...new Map(named.map((organ) => [keyOf(organ), organ])).values()];
}

function organsOf({ assignments, reportTo, recipients }: Duty): OrganRef[] {
  return [...assignments.flatMap(({ organs }) => organs), ...(recipients ?? (reportTo ? [reportTo] : []))];
}

function keyOf({ name, file, place }: PlacedOrgan): string {
  return `${file}:${place?.start.line}:${place?.start.column}:${name}`;
}
