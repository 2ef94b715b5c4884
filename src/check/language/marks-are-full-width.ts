import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Marks of a Chinese sentence are as wide as its characters. Times, ratios, decimals and Latin words keep their own. */
export const marksAreFullWidth: Rule = {
  strength: 'must',
  clause: 'GB/T 15834-2011 5.1',
  about: '中文里的逗号、句号、分号、冒号、问号、叹号、括号用全角。数字、西文里的照旧：10:30、3.5、P2P。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /(?<=\p{Script=Han})[,;:?!](?!\/\/)|(?<=\p{Script=Han})\.(?=\p{Script=Han}|$)|\([^()（）\n]{0,40}\p{Script=Han}[^()（）\n]{0,40}\)/gu,
      say: ([written]) => {
        const right = [...written].map((mark) => FULL[mark] ?? mark).join('');
        const whole = written.length === 1 ? right : `（${written.slice(1, -1)}）`;
        return {
          reason: written.length === 1 ? `中文里用了半角的“${written}”` : `“${written}”用了半角括号`,
          should: '用全角',
          mend: `改为“${whole}”`,
          replacement: whole,
        };
      },
    });
  },
};

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
