import type { Family } from '../rule.ts';
import { abbreviationIsDefined } from './abbreviation-is-defined.ts';
import { abbreviationIsUsed } from './abbreviation-is-used.ts';
import { abbreviationMeansOneThing } from './abbreviation-means-one-thing.ts';
import { addresseeHasDuty } from './addressee-has-duty.ts';
import { dutyHolderIsAddressee } from './duty-holder-is-addressee.ts';
import { dutyHolderIsMember } from './duty-holder-is-member.ts';
import { organHasOneName } from './organ-has-one-name.ts';
import { organHasOneRole } from './organ-has-one-role.ts';
import { organIsAddressedOnce } from './organ-is-addressed-once.ts';
import { organIsNotMisnamed } from './organ-is-not-misnamed.ts';
import { organIsRegistered } from './organ-is-registered.ts';
import { organLevelFits } from './organ-level-fits.ts';
import { organNameIsCurrent } from './organ-name-is-current.ts';
import { reportGoesElsewhere } from './report-goes-elsewhere.ts';
import { reportNamesRecipient } from './report-names-recipient.ts';

/** Who is named, and as what. */
export const organs: Family = {
  id: 'organs',
  name: '机关',
  rules: [
    ['organ-is-registered', 'error', organIsRegistered],
    ['organ-is-not-misnamed', 'warning', organIsNotMisnamed],
    ['organ-name-is-current', 'information', organNameIsCurrent],
    ['organ-has-one-name', 'information', organHasOneName],
    ['organ-level-fits', 'warning', organLevelFits],
    ['organ-is-addressed-once', 'warning', organIsAddressedOnce],
    ['organ-has-one-role', 'warning', organHasOneRole],
    ['abbreviation-is-defined', 'information', abbreviationIsDefined],
    ['abbreviation-is-used', 'information', abbreviationIsUsed],
    ['abbreviation-means-one-thing', 'warning', abbreviationMeansOneThing],
    ['duty-holder-is-member', 'information', dutyHolderIsMember],
    ['duty-holder-is-addressee', 'information', dutyHolderIsAddressee],
    ['addressee-has-duty', 'information', addresseeHasDuty],
    ['report-names-recipient', 'information', reportNamesRecipient],
    ['report-goes-elsewhere', 'warning', reportGoesElsewhere],
  ],
};
