import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** The eleventh congress is 第十一次; 十一次 is how often there was one. */
export const congressIsCountedWithDi: Rule = {
  strength: 'must',
  clause: '《国家通用语言文字法》',
  about: '表示次序用“第”：省第十一次党代会。没有“第”字，说的是开了多少次。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /(?<=[省市区县州盟旗镇乡党])([一二三四五六七八九十]{1,3})[次届](?=党代会|党员代表大会|代表大会|人代会|人民代表大会|全会)/gu,
      say: ([written]) => ({
        reason: `“${written}”表示次序`,
        should: `写作“第${written}”`,
        mend: `改为“第${written}”`,
        replacement: `第${written}`,
      }),
    });
  },
};
