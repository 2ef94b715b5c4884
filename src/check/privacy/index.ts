import type { Family } from '../rule.ts';
import { bankCardIsWithheld } from './bank-card-is-withheld.ts';
import { contactIsMasked } from './contact-is-masked.ts';
import { identityNumberIsWithheld } from './identity-number-is-withheld.ts';
import { mailAddressIsOfficial } from './mail-address-is-official.ts';
import { mobileNumberIsWithheld } from './mobile-number-is-withheld.ts';
import { personStandsWithoutPhone } from './person-stands-without-phone.ts';

/** What identifies a person. */
export const privacy: Family = {
  id: 'privacy',
  name: '个人信息',
  rules: [
    ['contact-is-masked', 'information', contactIsMasked],
    ['mobile-number-is-withheld', 'warning', mobileNumberIsWithheld],
    ['identity-number-is-withheld', 'error', identityNumberIsWithheld],
    ['bank-card-is-withheld', 'error', bankCardIsWithheld],
    ['person-stands-without-phone', 'information', personStandsWithoutPhone],
    ['mail-address-is-official', 'information', mailAddressIsOfficial],
  ],
};
