import { chineseDate } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** Phases follow one another; two at once leave it open which tasks come first. */
export const phasesDoNotOverlap: Rule = {
  strength: 'practice',
  about: '各阶段依次进行，后一阶段在前一阶段结束之后开始。有意交叉的，不必处理。',
  find(_, { phases }) {
    let last: { name: string; end: string } | undefined;
    return phases.flatMap(({ name, start, end, source }) => {
      const before = last;
      if (end !== undefined && (!last || end > last.end)) last = { name, end };
      if (!before || start === undefined || start > before.end) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `“${name}”阶段从${chineseDate(start)}开始，“${before.name}”阶段到${chineseDate(before.end)}才结束`,
          should: '前后衔接，不重叠',
          mend: '核对两个阶段的日期；有意交叉的，不必处理',
        },
      ];
    });
  },
};
