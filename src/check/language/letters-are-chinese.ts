import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Kana, hangul, Cyrillic and the like come in by text recognition or a slip of the input method. */
export const lettersAreChinese: Rule = {
  strength: 'must',
  clause: '《国家通用语言文字法》第九条',
  about: '公文用规范汉字。假名、谚文、西里尔字母多半是文字识别或者输入法带进来的。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}]+/gu,
      say: ([written]) => ({
        reason: `“${written}”不是汉字`,
        should: '用规范汉字',
        mend: written === '의' ? '是否应为“的”？' : '核对原文后改写',
      }),
    });
  },
};
