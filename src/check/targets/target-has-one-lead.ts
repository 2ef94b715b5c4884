import type { Rule } from '../rule.ts';

/** Two organs each given the same target by themselves, with nobody leading: each may wait for the other. */
export const targetHasOneLead: Rule = {
  strength: 'practice',
  about: '同一个重点对象只有一个牵头单位；分给几个单位而没有牵头的，指定一个。',
  find(_, { coverage, targets }) {
    const listed = new Map(targets.toReversed().map((each) => [`${each.category} ${each.name}`, each]));
    return coverage.targets
      .filter(({ state }) => state === 'double')
      .flatMap(({ category, name }) => {
        const target = listed.get(`${category} ${name}`);
        if (!target) return [];
        return [
          {
            file: target.source.file,
            place: target.source.position,
            reason: `“${name}”分别交给了几个单位，没有唯一的牵头单位`,
            should: '只有一个牵头单位',
            mend: '指定牵头单位，其余列为配合单位',
          },
        ];
      });
  },
};
