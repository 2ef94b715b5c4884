import type { Family } from '../rule.ts';
import { classificationIsStandard } from './classification-is-standard.ts';
import { classifiedIsWithheld } from './classified-is-withheld.ts';
import { classifiedStaysOffSite } from './classified-stays-off-site.ts';
import { copyNumberIsGiven } from './copy-number-is-given.ts';
import { documentNumberIsGiven } from './document-number-is-given.ts';
import { publicityIsStated } from './publicity-is-stated.ts';
import { regionIsRegistered } from './region-is-registered.ts';
import { sealsMatchSignature } from './seals-match-signature.ts';

/** What stands in the frontmatter: the elements of a circular. */
export const elements: Family = {
  name: '公文要素',
  rules: [
    ['region-is-registered', 'error', regionIsRegistered],
    ['document-number-is-given', 'information', documentNumberIsGiven],
    ['publicity-is-stated', 'information', publicityIsStated],
    ['classification-is-standard', 'error', classificationIsStandard],
    ['classified-is-withheld', 'error', classifiedIsWithheld],
    ['classified-stays-off-site', 'information', classifiedStaysOffSite],
    ['copy-number-is-given', 'error', copyNumberIsGiven],
    ['seals-match-signature', 'error', sealsMatchSignature],
  ],
};
