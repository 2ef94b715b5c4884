import type { Family } from '../rule.ts';
import { campaignIsRegistered } from './campaign-is-registered.ts';
import { divisionAgreesWithText } from './division-agrees-with-text.ts';
import { targetIsRegistered } from './target-is-registered.ts';

/** Targets, divisions of duties, and what is counted. */
export const targets: Family = {
  name: '重点和分工',
  rules: [
    ['campaign-is-registered', 'error', campaignIsRegistered],
    ['target-is-registered', 'information', targetIsRegistered],
    ['division-agrees-with-text', 'warning', divisionAgreesWithText],
  ],
};
