import type { Family } from '../rule.ts';
import { basisIsInForce } from './basis-is-in-force.ts';
import { campaignBasisIsCited } from './campaign-basis-is-cited.ts';
import { citationHasNumber } from './citation-has-number.ts';
import { citationHasOneNumber } from './citation-has-one-number.ts';
import { citationHasOneTitle } from './citation-has-one-title.ts';
import { citationNumberIsStandard } from './citation-number-is-standard.ts';
import { citationResolves } from './citation-resolves.ts';
import { citedDocumentIsEarlier } from './cited-document-is-earlier.ts';
import { ownTitleIsQuotedExactly } from './own-title-is-quoted-exactly.ts';
import { titleInTitleHasSingleMarks } from './title-in-title-has-single-marks.ts';

/** What the text cites. */
export const citations: Family = {
  id: 'citations',
  name: '引用',
  rules: [
    ['citation-resolves', 'warning', citationResolves],
    ['citation-has-number', 'information', citationHasNumber],
    ['citation-has-one-number', 'warning', citationHasOneNumber],
    ['citation-has-one-title', 'warning', citationHasOneTitle],
    ['citation-number-is-standard', 'warning', citationNumberIsStandard],
    ['own-title-is-quoted-exactly', 'warning', ownTitleIsQuotedExactly],
    ['title-in-title-has-single-marks', 'warning', titleInTitleHasSingleMarks],
    ['basis-is-in-force', 'warning', basisIsInForce],
    ['cited-document-is-earlier', 'warning', citedDocumentIsEarlier],
    ['campaign-basis-is-cited', 'information', campaignBasisIsCited],
  ],
};
