import type { Rule } from '../rule.ts';

/** Who must report has to know to whom. */
export const reportNamesRecipient: Rule = {
  strength: 'practice',
  about: '要求报送的，写明报给谁。没有写的，报送的单位不知道送哪里，任务表里也没有接收单位。',
  find({ meta }, { deadlines }) {
    return deadlines
      .filter(
        ({ matter, reportTo, holders, due }) =>
          !reportTo &&
          holders.length > 0 &&
          /(?:报告|总结|报表|统计表|汇总)$/u.test(matter) &&
          !(due.type === 'recurring' && due.frequency.type === 'regularly') &&
          !holders.some(({ name }) => meta.issuers.includes(name)),
      )
      .map(({ matter, source }) => ({
        file: source.file,
        place: source.position,
        reason: `“${matter}”没有写报给谁`,
        should: '写明接收单位',
        mend: '在花括号里写明“报送=…”，文中也写明',
      }));
  },
};
