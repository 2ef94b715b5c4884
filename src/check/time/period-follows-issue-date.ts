import { chineseDate } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** Nobody can begin before being told to. */
export const periodFollowsIssueDate: Rule = {
  strength: 'practice',
  about: '“起止”的起始日期不早于成文日期。早于的，收到公文时行动已经开始。',
  find({ file, meta }) {
    const { period, issueDate, places } = meta;
    if (!period || period.start >= issueDate) return [];
    return [
      {
        file,
        place: places.period,
        reason: `起始日期${chineseDate(period.start)}早于成文日期${chineseDate(issueDate)}`,
        should: '在成文日期当日或者之后',
        mend: '核对“起止”；上级已经确定的，不必处理',
      },
    ];
  },
};
