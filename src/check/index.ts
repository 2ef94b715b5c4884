import type { VFileMessage } from 'vfile-message';
import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import type { Severity } from '../messages.ts';
import { campaignIsRegistered } from './campaign-is-registered.ts';
import { citationResolves } from './citation-resolves.ts';
import { classificationIsStandard } from './classification-is-standard.ts';
import { classifiedIsWithheld } from './classified-is-withheld.ts';
import { classifiedStaysOffSite } from './classified-stays-off-site.ts';
import { contactIsMasked } from './contact-is-masked.ts';
import { copyNumberIsGiven } from './copy-number-is-given.ts';
import { deadlineDateIsAsWritten } from './deadline-date-is-as-written.ts';
import { deadlineFollowsIssueDate } from './deadline-follows-issue-date.ts';
import { deadlineNamesHolder } from './deadline-names-holder.ts';
import { divisionAgreesWithText } from './division-agrees-with-text.ts';
import { documentNumberIsGiven } from './document-number-is-given.ts';
import { formReferenceResolves } from './form-reference-resolves.ts';
import { holidaysAreRegistered } from './holidays-are-registered.ts';
import { indexNumberIsUnique } from './index-number-is-unique.ts';
import { organIsNotMisnamed } from './organ-is-not-misnamed.ts';
import { organIsRegistered } from './organ-is-registered.ts';
import { publicityIsStated } from './publicity-is-stated.ts';
import { regionIsRegistered } from './region-is-registered.ts';
import { type Rule, runRule } from './rule.ts';
import { sealsMatchSignature } from './seals-match-signature.ts';
import { targetIsRegistered } from './target-is-registered.ts';

/** The preset: every rule by its id, and how grave a breach of it is. */
const PRESET: readonly (readonly [id: string, severity: Severity, rule: Rule])[] = [
  ['region-is-registered', 'error', regionIsRegistered],
  ['campaign-is-registered', 'error', campaignIsRegistered],
  ['document-number-is-given', 'information', documentNumberIsGiven],
  ['index-number-is-unique', 'error', indexNumberIsUnique],
  ['publicity-is-stated', 'information', publicityIsStated],
  ['classification-is-standard', 'error', classificationIsStandard],
  ['classified-is-withheld', 'error', classifiedIsWithheld],
  ['classified-stays-off-site', 'information', classifiedStaysOffSite],
  ['copy-number-is-given', 'error', copyNumberIsGiven],
  ['seals-match-signature', 'error', sealsMatchSignature],
  ['contact-is-masked', 'information', contactIsMasked],
  ['organ-is-registered', 'error', organIsRegistered],
  ['organ-is-not-misnamed', 'warning', organIsNotMisnamed],
  ['citation-resolves', 'warning', citationResolves],
  ['target-is-registered', 'information', targetIsRegistered],
  ['division-agrees-with-text', 'warning', divisionAgreesWithText],
  ['form-reference-resolves', 'error', formReferenceResolves],
  ['deadline-follows-issue-date', 'warning', deadlineFollowsIssueDate],
  ['deadline-date-is-as-written', 'warning', deadlineDateIsAsWritten],
  ['deadline-names-holder', 'information', deadlineNamesHolder],
  ['holidays-are-registered', 'warning', holidaysAreRegistered],
];

/** Every problem of a circular that its text, its facts and the corpus show. */
export function checkCircular(circular: Circular, facts: Facts, corpus: Corpus): VFileMessage[] {
  return PRESET.flatMap(([id, severity, rule]) => runRule(id, severity, rule, circular, facts, corpus));
}
