import type { TargetFact } from '../../derive/types.ts';
import type { Rule } from '../rule.ts';

/**
 * Where a circular says who answers for some of its sectors, the others have somebody too. Said once for each list, and
 * not at all where nobody is named for any.
 */
export const targetHasOrgan: Rule = {
  strength: 'practice',
  about: '公文为重点领域安排了责任单位的，每个领域都有单位负责。没有安排的领域，谁也不会去查。',
  find(_, { coverage, targets }) {
    const sectors = coverage.targets.filter(({ category, listed }) => category === '领域' && listed);
    const gaps = new Set(sectors.filter(({ state }) => state === 'gap').map(({ name }) => name));
    if (gaps.size === 0 || gaps.size === sectors.length) return [];
    const byNode = Map.groupBy(
      targets.filter(({ category, name }) => category === '领域' && gaps.has(name)),
      ({ node }) => node,
    );
    return [...byNode.values()].map((missing: TargetFact[]) => ({
      file: missing[0]!.source.file,
      place: missing[0]!.source.position,
      reason: `“${missing.map(({ name }) => name).join('、')}”没有单位负责`,
      should: '写明责任单位',
      mend: '在职责分工中补写；叫法不同的，在 sectors.yaml 中登记别称',
    }));
  },
};
