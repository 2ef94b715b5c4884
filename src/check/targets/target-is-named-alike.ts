import { editDistance } from '../../edit-distance.ts';
import type { Rule } from '../rule.ts';

/**
 * One target by two names that differ in a character or two (涉农投融资项目 and 涉农融资项目) is a slip in one of them. A shorter
 * form (投资咨询 for 投资咨询机构) is none.
 */
export const targetIsNamedAlike: Rule = {
  strength: 'practice',
  about: '同一个重点对象前后叫法一致。只差一两个字的，多半有一处写错。',
  find(_, { targets, duties }) {
    const first = new Map<string, string>();
    const named = [
      ...targets.map(({ sector, name, source }) => ({ sector, name, source })),
      ...duties.flatMap((duty) =>
        duty.targets.map(({ sector, name }) => ({ sector, name, source: duty.source })),
      ),
    ];
    return named.flatMap(({ sector, name, source }) => {
      if (sector === null) return [];
      const before = first.get(sector);
      if (before === undefined) first.set(sector, name);
      if (before === undefined || !isSlip(before, name)) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `这里写“${name}”，前面写“${before}”`,
          should: '叫法一致',
          mend: '核对后改正其中一处',
        },
      ];
    });
  },
};

function isSlip(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a) || Math.min(a.length, b.length) < SHORTEST) return false;
  return editDistance(a, b, 1) <= 1;
}

/** Characters of a name in which one more or less is a slip, and not another word. */
const SHORTEST = 5;
