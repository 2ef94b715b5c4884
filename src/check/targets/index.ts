import type { Family } from '../rule.ts';
import { campaignIsRegistered } from './campaign-is-registered.ts';
import { declaredCountHolds } from './declared-count-holds.ts';
import { divisionAgreesWithText } from './division-agrees-with-text.ts';
import { enumerationIsComplete } from './enumeration-is-complete.ts';
import { ledgerIsNamedInText } from './ledger-is-named-in-text.ts';
import { rowNamesLead } from './row-names-lead.ts';
import { targetHasOneLead } from './target-has-one-lead.ts';
import { targetHasOrgan } from './target-has-organ.ts';
import { targetIsListedOnce } from './target-is-listed-once.ts';
import { targetIsNamedAlike } from './target-is-named-alike.ts';
import { targetIsRegistered } from './target-is-registered.ts';

/** Targets, divisions of duties, and what is counted. */
export const targets: Family = {
  id: 'targets',
  name: '重点和分工',
  rules: [
    ['campaign-is-registered', 'error', campaignIsRegistered],
    ['target-is-registered', 'information', targetIsRegistered],
    ['division-agrees-with-text', 'warning', divisionAgreesWithText],
    ['target-has-organ', 'information', targetHasOrgan],
    ['target-has-one-lead', 'information', targetHasOneLead],
    ['row-names-lead', 'information', rowNamesLead],
    ['target-is-listed-once', 'warning', targetIsListedOnce],
    ['target-is-named-alike', 'information', targetIsNamedAlike],
    ['declared-count-holds', 'warning', declaredCountHolds],
    ['enumeration-is-complete', 'warning', enumerationIsComplete],
    ['ledger-is-named-in-text', 'warning', ledgerIsNamedInText],
  ],
};
