import type { Circular } from '../circular/types.ts';
import { organIndex } from '../corpus/organ-index.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import { namedOrgans } from './named-organs.ts';
import type { Finding } from './rule.ts';

/** No organ goes by a name that the register lists as 误称: a name by which it is understood, but not called. */
export function organIsNotMisnamed(circular: Circular, facts: Facts, corpus: Corpus): Finding[] {
  const organs = organIndex(corpus);
  return namedOrgans(circular, facts, organs)
    .filter(({ by }) => by === 'misnomer')
    .map(({ name, organ, file, place }) => {
      const registered = organ === null ? undefined : organs.byId(organ);
      const right = registered?.shortNames[0] ?? registered?.name;
      return { file, place, reason: `机关名称“${name}”是误称，应为“${right}”`, mend: `改为“${right}”` };
    });
}
