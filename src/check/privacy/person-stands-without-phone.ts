import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** A name beside a number in the text is published with it; 联系 keeps both off the page. */
export const personStandsWithoutPhone: Rule = {
  strength: 'practice',
  about: '联系人的姓名和电话写在“联系”里，不写在正文里：正文公开，“联系”缺省不在网页上显示。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /联系人(?:及电话)?[：:][ \u3000]*[\p{Script=Han}]{2,4}[，,、；;\s\u3000]{0,3}(?:联系|办公)?(?:电话|手机)?[：:]?[ \u3000]*(?:\d{3,4}[-－])?\d{7,11}/gu,
      say: () => ({
        reason: '正文里写了联系人的姓名和电话',
        should: '写在“联系”里',
        mend: '移到 index.md 的“联系: {人: …, 电话: …}”',
      }),
    });
  },
};
