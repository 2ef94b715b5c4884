import { chineseDate } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** A circular takes days to arrive. What is due within five of its date cannot be done in earnest. */
export const deadlineLeavesTime: Rule = {
  strength: 'practice',
  about: '时限距成文日期至少五天。公文逐级送达要几天，太短的时限只能应付。',
  find({ meta }, { deadlines }) {
    if (meta.urgency) return [];
    return deadlines.flatMap(({ due, matter, source }) => {
      if (due.type !== 'date' || due.date < meta.issueDate) return [];
      const days = (Date.parse(due.date) - Date.parse(meta.issueDate)) / DAY;
      if (days >= SHORTEST) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `“${matter}”${chineseDate(due.date)}到期，距成文日期${days === 0 ? '不到一' : `只有${days}`}天`,
          should: '留出送达和办理的时间',
          mend: '核对日期；确需紧急办理的，写明“紧急程度”',
        },
      ];
    });
  },
};

const SHORTEST = 5;
const DAY = 86_400_000;
