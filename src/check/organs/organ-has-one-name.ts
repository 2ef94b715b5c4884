import { organIndex } from '../../corpus/organ-index.ts';
import { namedOrgans, type PlacedOrgan } from '../named-organs.ts';
import type { Rule } from '../rule.ts';

/** One organ by two names in one circular reads as two: 公安局 in one place and 公安分局 in another. */
export const organHasOneName: Rule = {
  strength: 'practice',
  about: '同一个机关在一份公文里用一种称谓（全称和规范化简称之外，不再用别称）。',
  find(circular, facts, corpus) {
    const organs = organIndex(corpus);
    const named = namedOrgans(circular, facts, organs);
    const standard = new Map<string, PlacedOrgan>();
    for (const each of named) {
      if (each.organ !== null && (each.by === 'name' || each.by === 'shortName') && !standard.has(each.organ))
        standard.set(each.organ, each);
    }
    return named.flatMap(({ name, organ, by, file, place }) => {
      const other = organ === null || by !== 'alias' ? undefined : standard.get(organ);
      if (!other || organs.byId(organ!)?.kind === '类别') return [];
      return [
        {
          file,
          place,
          reason: `这里称“${name}”，别处称“${other.name}”，是同一个机关`,
          should: '用一种称谓',
          mend: `改为“${other.name}”；确是两个机关的，在名录中分别登记`,
        },
      ];
    });
  },
};
