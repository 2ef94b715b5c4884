import { organIndex } from '../../corpus/organ-index.ts';
import { namedOrgans } from '../named-organs.ts';
import type { Rule } from '../rule.ts';

/** No organ goes by a name that the register lists as 误称: a name by which it is understood, but not called. */
export const organIsNotMisnamed: Rule = {
  strength: 'practice',
  about: '不用名录中标为“误称”的名称。',
  find(circular, facts, corpus) {
    const organs = organIndex(corpus);
    return namedOrgans(circular, facts, organs)
      .filter(({ by }) => by === 'misnomer')
      .map(({ name, organ, file, place }) => {
        const registered = organ === null ? undefined : organs.byId(organ);
        const right = registered?.shortNames[0] ?? registered?.name;
        return { file, place, reason: `机关名称“${name}”是误称，应为“${right}”`, mend: `改为“${right}”` };
      });
  },
};
