import { chineseDate } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** The site cannot have published what was not yet signed. */
export const publicationFollowsIssueDate: Rule = {
  strength: 'practice',
  about: '网站的发布日期不早于成文日期。',
  find({ file, meta }) {
    const { publishedAt, issueDate, places } = meta;
    const published = publishedAt?.slice(0, 10);
    if (published === undefined || published >= issueDate) return [];
    return [
      {
        file,
        place: places.publishedAt,
        reason: `发布日期${chineseDate(published)}早于成文日期${chineseDate(issueDate)}`,
        should: '在成文日期当日或者之后',
        mend: '核对两个日期',
      },
    ];
  },
};
