import type { Level } from '../../corpus/types.ts';
import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** A circular directs organs below its own level. Others were copied from the superior's text. */
export const organLevelFits: Rule = {
  strength: 'practice',
  about: '布置任务的对象是下级。市里的公文写“各设区市”、县里的写“各县区”，多半是照搬上级文件没有改。',
  find(circular, _facts, { regions }) {
    const level = regions.get(circular.meta.region)?.level;
    const pattern = level && TOO_HIGH[level];
    if (!pattern) return [];
    return findWritten(circular, {
      pattern,
      own: true,
      say: ([written]) => ({
        reason: `“${circular.meta.region}”是${level}级，写的是“${written}”`,
        should: '写本级的下级',
        mend: '改为本级的下级机关',
      }),
    });
  },
};

/** With 各 before it, and never as part of another word (各市场主体). */
const TOO_HIGH: Partial<Record<Level, RegExp>> = {
  省: /各省(?!级|属|直|内|份)/gu,
  市: /各设区的?市|各地市|各市(?![场级属直内民区县容政州])/gu,
  县: /各县区|各区县|各县（市、区）|各设区的?市/gu,
  乡: /各乡镇|各镇街|各街镇|各县区|各区县/gu,
};
