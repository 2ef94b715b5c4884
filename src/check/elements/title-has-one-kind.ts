import { placed, printedLines } from '../printed-lines.ts';
import type { Rule } from '../rule.ts';

/** Forwarding adds a 关于转发 at each level; one is enough, and 的通知的通知 says the kind twice. */
export const titleHasOneKind: Rule = {
  strength: 'practice',
  about: '标题里“关于”和文种不重复。层层转发的，直接写转发最初的那份文件，省去中间的“关于转发……的通知”。',
  find(circular) {
    const [title] = printedLines(circular);
    const match = title && /的(通知|通报|意见|函|决定)的\1|关于(?:印发|转发|批转)?关于/u.exec(title.own);
    if (!match) return [];
    return [
      {
        ...placed(title, match.index, match.index + match[0].length),
        reason: `标题里有“${match[0]}”，文种或“关于”重复`,
        should: '只写一次',
        mend: '省去重复的一层',
      },
    ];
  },
};
