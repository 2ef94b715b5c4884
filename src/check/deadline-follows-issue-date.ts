import { chineseDate } from '../circular/chinese-date.ts';
import type { Circular } from '../circular/types.ts';
import type { Facts } from '../derive/types.ts';
import type { Finding } from './rule.ts';

/** A date by which something is due is not before 成文日期: mostly the year is wrong, or was left from last year's circular. */
export function deadlineFollowsIssueDate({ meta }: Circular, { duties }: Facts): Finding[] {
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
}
