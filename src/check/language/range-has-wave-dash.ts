import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** A hyphen between two numbers is a minus or part of a code; a range has ～, one of years a dash of full width. */
export const rangeHasWaveDash: Rule = {
  strength: 'usual',
  clause: 'GB/T 15834-2011 4.13.3.3',
  about: '数值的起止用浪纹线“～”，年份的起止用一字线“—”，不用连字符“-”。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /(?<![\dA-Za-z-])(\d{1,5})(?:-|－)(\d{1,5})(?=(年|[天日个项人家户岁次倍%元万]|名(?!单)|公里|小时))/gu,
      own: true,
      say: ([written, first, last, unit]) => {
        const dash = unit === '年' && first!.length === 4 ? '—' : '～';
        const right = `${first}${dash}${last}`;
        return {
          reason: `数值范围“${written}”用了连字符`,
          should: `写作“${right}”`,
          mend: `改为“${right}”`,
          replacement: right,
        };
      },
    });
  },
};
