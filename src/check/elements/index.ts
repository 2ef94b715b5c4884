import type { Family } from '../rule.ts';
import { addresseesAreGiven } from './addressees-are-given.ts';
import { classificationIsStandard } from './classification-is-standard.ts';
import { classifiedIsWithheld } from './classified-is-withheld.ts';
import { classifiedStaysOffSite } from './classified-stays-off-site.ts';
import { contactIsGiven } from './contact-is-given.ts';
import { copyNumberIsGiven } from './copy-number-is-given.ts';
import { documentNumberIsGiven } from './document-number-is-given.ts';
import { imprintIsGiven } from './imprint-is-given.ts';
import { indexNumberIsUnique } from './index-number-is-unique.ts';
import { kindIsStatutory } from './kind-is-statutory.ts';
import { noteAgreesWithPublicity } from './note-agrees-with-publicity.ts';
import { noteHasNoBrackets } from './note-has-no-brackets.ts';
import { numberIsOfIssueYear } from './number-is-of-issue-year.ts';
import { printingFollowsIssueDate } from './printing-follows-issue-date.ts';
import { publicationFollowsIssueDate } from './publication-follows-issue-date.ts';
import { publicityIsStated } from './publicity-is-stated.ts';
import { regionIsRegistered } from './region-is-registered.ts';
import { repealHasBasis } from './repeal-has-basis.ts';
import { requestHasOneAddressee } from './request-has-one-addressee.ts';
import { sealsMatchSignature } from './seals-match-signature.ts';
import { signatureIsGiven } from './signature-is-given.ts';
import { titleEndsInKind } from './title-ends-in-kind.ts';
import { titleHasNoSentenceMarks } from './title-has-no-sentence-marks.ts';
import { titleHasOneKind } from './title-has-one-kind.ts';
import { titleNamesIssuer } from './title-names-issuer.ts';
import { titleNamesWhatItIssues } from './title-names-what-it-issues.ts';
import { titleStatesSubject } from './title-states-subject.ts';
import { upwardIsSignedOff } from './upward-is-signed-off.ts';

/** What stands in the frontmatter: the elements of a circular. */
export const elements: Family = {
  id: 'elements',
  name: '公文要素',
  rules: [
    ['region-is-registered', 'error', regionIsRegistered],
    ['document-number-is-given', 'information', documentNumberIsGiven],
    ['index-number-is-unique', 'error', indexNumberIsUnique],
    ['publicity-is-stated', 'information', publicityIsStated],
    ['classification-is-standard', 'error', classificationIsStandard],
    ['classified-is-withheld', 'error', classifiedIsWithheld],
    ['classified-stays-off-site', 'information', classifiedStaysOffSite],
    ['copy-number-is-given', 'error', copyNumberIsGiven],
    ['seals-match-signature', 'error', sealsMatchSignature],
    ['title-names-issuer', 'warning', titleNamesIssuer],
    ['title-states-subject', 'warning', titleStatesSubject],
    ['title-ends-in-kind', 'error', titleEndsInKind],
    ['title-has-one-kind', 'warning', titleHasOneKind],
    ['title-has-no-sentence-marks', 'warning', titleHasNoSentenceMarks],
    ['title-names-what-it-issues', 'warning', titleNamesWhatItIssues],
    ['kind-is-statutory', 'information', kindIsStatutory],
    ['number-is-of-issue-year', 'warning', numberIsOfIssueYear],
    ['addressees-are-given', 'warning', addresseesAreGiven],
    ['request-has-one-addressee', 'error', requestHasOneAddressee],
    ['upward-is-signed-off', 'error', upwardIsSignedOff],
    ['signature-is-given', 'warning', signatureIsGiven],
    ['imprint-is-given', 'information', imprintIsGiven],
    ['printing-follows-issue-date', 'error', printingFollowsIssueDate],
    ['publication-follows-issue-date', 'warning', publicationFollowsIssueDate],
    ['contact-is-given', 'information', contactIsGiven],
    ['note-has-no-brackets', 'error', noteHasNoBrackets],
    ['note-agrees-with-publicity', 'warning', noteAgreesWithPublicity],
    ['repeal-has-basis', 'information', repealHasBasis],
  ],
};
