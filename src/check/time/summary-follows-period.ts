import { chineseDate } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** A summary that is due on the campaign's last day must be written before the campaign is over. */
export const summaryFollowsPeriod: Rule = {
  strength: 'practice',
  about: '总结的时限不与行动的最后一天同日：行动还没有结束，总结只能提前写。',
  find({ meta }, { deadlines }) {
    return deadlines
      .filter(
        ({ due, matter }) => due.type === 'date' && due.date === meta.period?.end && matter.includes('总结'),
      )
      .map(({ matter, source }) => ({
        file: source.file,
        place: source.position,
        reason: `“${matter}”与行动同在${chineseDate(meta.period!.end)}截止`,
        should: '在行动结束之后几天',
        mend: '推后总结的时限，或提前结束的日期',
      }));
  },
};
