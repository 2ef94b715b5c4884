import { chinesePeriod } from '../../circular/chinese-date.ts';
import type { Rule } from '../rule.ts';

/** A phase of a campaign lies within it. */
export const phaseIsWithinPeriod: Rule = {
  strength: 'practice',
  about: '各阶段都在“起止”之内。',
  find({ meta }, { phases }) {
    const { period } = meta;
    if (!period) return [];
    return phases.flatMap(({ name, start = period.start, end = period.end, source }) => {
      if (start >= period.start && end <= period.end) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `“${name}”阶段${chinesePeriod({ start, end })}，“起止”是${chinesePeriod(period)}`,
          should: '在“起止”之内',
          mend: '核对阶段的日期和“起止”',
        },
      ];
    });
  },
};
