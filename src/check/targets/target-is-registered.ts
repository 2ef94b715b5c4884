import type { Rule } from '../rule.ts';

/**
 * A target is in the register of targets (`sectors.yaml`) by its name or an alias. Circulars name the same target
 * differently; only the register lets its page gather them. A category of which nothing is registered is not asked for.
 */
export const targetIsRegistered: Rule = {
  strength: 'practice',
  about: '重点领域、行为、区域、人群在 sectors.yaml 中登记。各地叫法不同，登记了别称才能归到一处。',
  find(_circular, { targets }, { sectors }) {
    const categories = new Set(sectors.map((sector) => sector.category));
    return targets
      .filter(({ sector, category }) => sector === null && categories.has(category))
      .map(({ source, category, name }) => ({
        file: source.file,
        place: source.position,
        reason: `重点${category}“${name}”不在 sectors.yaml 中，应为已登记的名称或别称`,
        mend: `在 sectors.yaml 中登记“${name}”，或写入已有重点的“别称”`,
      }));
  },
};
