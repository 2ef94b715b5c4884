import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Official texts write 其他, of persons and of things. */
export const othersIsWrittenQita: Rule = {
  strength: 'practice',
  about: '公文和法律文本统一用“其他”，不用“其它”。',
  find(circular) {
    return findWritten(circular, {
      pattern: /其它/gu,
      own: true,
      say: () => ({
        reason: '写的是“其它”',
        should: '写作“其他”',
        mend: '改为“其他”',
        replacement: '其他',
      }),
    });
  },
};
