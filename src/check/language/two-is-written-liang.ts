import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Before a measure word one counts 两; 第二 and 十二 stay. */
export const twoIsWrittenLiang: Rule = {
  strength: 'usual',
  clause: '《现代汉语词典》',
  about: '量词之前用“两”：两个、两家、两项。序数和多位数仍用“二”：第二项、十二个。',
  find(circular) {
    return findWritten(circular, {
      pattern: /(?<![第初十百千万亿零〇一二三四五六七八九]|[一二三四五六七八九]、)二(?=[个家户项名](?!等))/gu,
      own: true,
      say: () => ({ reason: '量词之前写的是“二”', should: '写作“两”', mend: '改为“两”', replacement: '两' }),
    });
  },
};
