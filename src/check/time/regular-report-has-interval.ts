import type { Rule } from '../rule.ts';

/** 定期报送 leaves it to each organ how often; the register of what is due cannot list it. */
export const regularReportHasInterval: Rule = {
  strength: 'practice',
  about: '要求下级定期报送的，写明每月、每季还是其他周期。“定期”各有各的理解，也列不进日历。',
  find({ meta }, { deadlines }) {
    return deadlines
      .filter(
        ({ due, reportTo, holders }) =>
          due.type === 'recurring' &&
          due.frequency.type === 'regularly' &&
          reportTo &&
          !holders.some(({ name }) => meta.issuers.includes(name)),
      )
      .map(({ matter, source }) => ({
        file: source.file,
        place: source.position,
        reason: `“${matter}”只写了“定期”报送`,
        should: '写明周期',
        mend: '改为“每月末”“每季末”等',
      }));
  },
};
