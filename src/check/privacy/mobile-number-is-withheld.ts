import type { Rule } from '../rule.ts';
import { findWritten } from '../written-pattern.ts';

/** A mobile number belongs to a person; an office has a landline. */
export const mobileNumberIsWithheld: Rule = {
  strength: 'must',
  clause: '《个人信息保护法》第六条',
  about: '公文不写个人手机号码，写办公电话。',
  find(circular) {
    const { contact, places } = circular.meta;
    const inContact = MOBILE.exec(contact?.phone ?? '')?.[0];
    return [
      ...(inContact === undefined
        ? []
        : [{ file: circular.file, place: places.contact, ...words(inContact) }]),
      ...findWritten(circular, { pattern: new RegExp(MOBILE, 'gu'), say: ([number]) => words(number) }),
    ];
  },
};

const MOBILE = /(?<![\d.-])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/u;

/** The number itself stays out of the message, which others read. */
function words(number: string) {
  return {
    reason: `有手机号码${number.slice(0, 3)}****${number.slice(-4)}`,
    should: '不写个人手机号码',
    mend: '改为办公电话',
  };
}
