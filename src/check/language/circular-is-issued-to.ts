import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** 印发 takes what is issued; whom it goes to follows 给. */
export const circularIsIssuedTo: Rule = {
  strength: 'practice',
  about: '“印发”“转发”之后接对象时用“给”：现印发给你们。',
  find(circular) {
    return findWritten(circular, {
      pattern: /现[予将]?(?:印发|转发|下发|批转)(?=你们|你单位|各单位，)/gu,
      say: ([written]) => ({
        reason: `“${written}”之后缺“给”`,
        should: `写作“${written}给”`,
        mend: `改为“${written}给”`,
        replacement: `${written}给`,
      }),
    });
  },
};
