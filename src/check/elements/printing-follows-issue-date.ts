import { chineseDate } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** A circular is signed off before it goes to the printer. */
export const printingFollowsIssueDate: Rule = {
  strength: 'must',
  clause: 'GB/T 9704-2012 7.4.3',
  about: '印发日期是公文送印的日期，不早于成文日期。',
  find({ file, meta }) {
    const { printing, issueDate, places } = meta;
    if (!printing || printing.date >= issueDate) return [];
    return [
      {
        file,
        place: places.printing,
        reason: `印发日期${chineseDate(printing.date)}早于成文日期${chineseDate(issueDate)}`,
        should: '在成文日期当日或者之后',
        mend: '核对两个日期',
      },
    ];
  },
};
