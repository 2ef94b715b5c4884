import { chineseDate } from '../../circular/chinese-date.ts';
import type { DeadlineFact, OrganRef } from '../../derive/types.ts';
import type { Rule } from '../rule.ts';

/** Who sums up what others return to it is given a day after theirs. */
export const rollUpFollowsReturns: Rule = {
  strength: 'practice',
  about:
    '汇总单位的上报时限在各单位向它报送之后。同一段里先要求各单位报给它，再要求它汇总上报，后者的日期不能在前。',
  find(_, { deadlines }) {
    const dated = deadlines.filter(({ due }) => due.type === 'date');
    return dated.flatMap((roll, index) => {
      const early = dated
        .slice(Math.max(0, index - NEAR), index)
        .find((each) => isReturnedTo(each, roll.holders) && each.source.clause === roll.source.clause);
      if (!early || dateOf(roll) > dateOf(early)) return [];
      return [
        {
          file: roll.source.file,
          place: roll.source.position,
          reason: `“${roll.matter}”${chineseDate(dateOf(roll))}到期，所汇总的“${early.matter}”${chineseDate(dateOf(early))}才到期`,
          should: '在其后',
          mend: '核对两个时限',
        },
      ];
    });
  },
};

/** Deadlines before it among which those that it sums are looked for. */
const NEAR = 8;

function isReturnedTo({ reportTo }: DeadlineFact, holders: readonly OrganRef[]): boolean {
  return holders.some(
    ({ name, organ }) => reportTo?.name === name || (organ !== null && reportTo?.organ === organ),
  );
}

function dateOf({ due }: DeadlineFact): string {
  return due.type === 'date' ? due.date : '';
}
