import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Digits and Latin letters are half-width. */
export const digitsAreHalfWidth: Rule = {
  strength: 'must',
  clause: 'GB/T 15835-2011 5.1.1',
  about: '阿拉伯数字和西文字母用半角。',
  find(circular) {
    return findWritten(circular, {
      pattern: /[０-９Ａ-Ｚａ-ｚ．％](?:[０-９Ａ-Ｚａ-ｚ．％])*/gu,
      say: ([written]) => {
        if (!/[０-９Ａ-Ｚａ-ｚ]/u.test(written)) return undefined;
        const right = [...written].map((each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0)).join('');
        return {
          reason: `“${written}”是全角`,
          should: `写作“${right}”`,
          mend: `改为“${right}”`,
          replacement: right,
        };
      },
    });
  },
};
