import { chineseDate } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** A date by which something is due is not before 成文日期: mostly the year is wrong, or was left from last year's circular. */
export const deadlineFollowsIssueDate: Rule = {
  strength: 'practice',
  about: '时限不早于成文日期。早于的多半是写错了年份，或者沿用了上年的文稿。',
  find({ meta }, { duties }) {
    return duties.flatMap(({ when, deadline, source }) => {
      if (when?.due.type !== 'date' || when.due.date >= meta.issueDate) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `时限${chineseDate(when.due.date)}早于成文日期${chineseDate(meta.issueDate)}，应在成文日期之后`,
          mend: `核对“${deadline === undefined ? '完成时限' : '日期'}”和“成文日期”的年份`,
        },
      ];
    });
  },
};
