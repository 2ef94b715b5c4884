import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** 帐 is a tent or a curtain; what concerns money and records is 账. */
export const accountIsWrittenZhang: Rule = {
  strength: 'must',
  clause: '《现代汉语词典》',
  about: '账目、账户、台账用“账”；“帐”只用于帐篷、蚊帐一类。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /(?:[台记挂建销做转入查对结欠赖呆坏烂公总分立报进付])帐(?![篷幕])|帐(?=[户目簿册号款单务本面])/gu,
      say: ([written]) => ({
        reason: '这里的“帐”与钱物、记录有关',
        should: '写作“账”',
        mend: '改为“账”',
        from: written.length - 1,
        replacement: '账',
      }),
    });
  },
};
