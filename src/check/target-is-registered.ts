import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import type { Finding } from './rule.ts';

/**
 * A target is in the register of targets (`sectors.yaml`) by its name or an alias. Circulars name the same target
 * differently; only the register lets its page gather them. A category of which nothing is registered is not asked for.
 */
export function targetIsRegistered(_circular: Circular, { targets }: Facts, { sectors }: Corpus): Finding[] {
  const categories = new Set(sectors.map((sector) => sector.category));
  return targets
    .filter(({ sector, category }) => sector === null && categories.has(category))
    .map(({ source, category, name }) => ({
      file: source.file,
      place: source.position,
      reason: `重点${category}“${name}”不在 sectors.yaml 中，应为已登记的名称或别称`,
      mend: `在 sectors.yaml 中登记“${name}”，或写入已有重点的“别称”`,
    }));
}
