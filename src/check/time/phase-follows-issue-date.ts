import { chineseDate } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** A phase that began before the circular was dated cannot be carried out as written. */
export const phaseFollowsIssueDate: Rule = {
  strength: 'practice',
  about: '各阶段的起始日期不早于成文日期。',
  find({ meta }, { phases }) {
    return phases.flatMap(({ name, start, source }) => {
      if (start === undefined || start >= meta.issueDate) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `“${name}”阶段从${chineseDate(start)}开始，早于成文日期${chineseDate(meta.issueDate)}`,
          should: '在成文日期当日或者之后开始',
          mend: '核对阶段的日期和“成文日期”',
        },
      ];
    });
  },
};
