import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** Returns go to an office's own address, not to a private one. */
export const mailAddressIsOfficial: Rule = {
  strength: 'practice',
  about: '报送材料用单位的公务邮箱，不用公共邮箱。',
  find(circular) {
    return findWritten(circular, {
      pattern:
        /[A-Za-z0-9._-]{1,40}@(?:qq|163|126|sina|sohu|139|189|gmail|hotmail|outlook|foxmail|yeah|tom)\.(?:com|cn|net)/giu,
      say: ([address]) => ({
        reason: `“${address.slice(address.indexOf('@'))}”是公共邮箱`,
        should: '用公务邮箱',
        mend: '改为单位的公务邮箱',
      }),
    });
  },
};
