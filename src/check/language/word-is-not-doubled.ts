import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** The same words twice in a row: left over from editing. */
export const wordIsNotDoubled: Rule = {
  strength: 'must',
  clause: '《国家通用语言文字法》',
  about: '没有改稿时留下的重复字词，如“按照按照”“的的”“需列举要列举”。',
  find(circular) {
    return findWritten(circular, {
      pattern: /(\p{Script=Han}{2,8})\1|(?<![目标有])的的(?!确)|需(\p{Script=Han}{2})要\2/gu,
      say: ([written, twice, verb]) => {
        // 研究研究 and 一个一个 are words of their own; 人民人民 is none.
        // 的通知的通知 is for title-has-one-kind.
        if (twice !== undefined && (MEANT.test(twice) || twice.startsWith('的'))) return undefined;
        const once = verb === undefined ? (twice ?? '的') : `需${verb}`;
        return {
          reason: `“${written}”有重复的字词`,
          should: '只写一次',
          mend: `改为“${once}”`,
          ...(verb === undefined && { replacement: once }),
        };
      },
    });
  },
};

const MEANT =
  /^(?:[一逐很越几每再]|.*[个次件项条户家步点层级批轮遍]$|(?:研究|讨论|商量|考虑|了解|检查|学习|交流|总结|锻炼|体验|打听|干净|轰动)$)/u;
