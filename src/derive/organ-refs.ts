import type { NamedOrgan, OrganIndex } from '../corpus/organ-index.ts';
import { splitOrgans } from '../corpus/split-organs.ts';
import type { OrganRef } from './types.ts';

/** A list of organs as circulars write it, as references. */
export function organRefs(list: string, region: string, organs: OrganIndex): OrganRef[] {
  return splitOrgans(list, region, organs).map(organRef);
}

function organRef({ name, organ, by }: NamedOrgan): OrganRef {
  return { name, organ: organ?.id ?? null, by };
}
