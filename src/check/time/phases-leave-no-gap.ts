import { chineseDate } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** Days between two phases belong to neither. */
export const phasesLeaveNoGap: Rule = {
  strength: 'practice',
  about: '各阶段首尾相接，中间没有不属于任何阶段的日子。',
  find(_, { phases }) {
    let last: { name: string; end: string } | undefined;
    return phases.flatMap(({ name, start, end, source }) => {
      const before = last;
      if (end !== undefined && (!last || end > last.end)) last = { name, end };
      if (!before || start === undefined || start <= dayAfter(before.end)) return [];
      const next = chineseDate(dayAfter(before.end));
      return [
        {
          file: source.file,
          place: source.position,
          reason: `“${before.name}”阶段到${chineseDate(before.end)}结束，“${name}”阶段从${chineseDate(start)}开始，中间有几天不属于任何阶段`,
          should: `从${next}开始`,
          mend: '核对两个阶段的日期',
        },
      ];
    });
  },
};

function dayAfter(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1, day! + 1)).toISOString().slice(0, 10);
}
