import type { Family } from '../rule.ts';
import { accountIsWrittenZhang } from './account-is-written-zhang.ts';
import { againIsWrittenZai } from './again-is-written-zai.ts';
import { approximationIsSaidOnce } from './approximation-is-said-once.ts';
import { blankIsFilled } from './blank-is-filled.ts';
import { circularIsIssuedTo } from './circular-is-issued-to.ts';
import { congressIsCountedWithDi } from './congress-is-counted-with-di.ts';
import { dashAndEllipsisAreChinese } from './dash-and-ellipsis-are-chinese.ts';
import { digitsAreHalfWidth } from './digits-are-half-width.ts';
import { ideographsAreUnspaced } from './ideographs-are-unspaced.ts';
import { lettersAreChinese } from './letters-are-chinese.ts';
import { listEndsPlainly } from './list-ends-plainly.ts';
import { mannerIsWrittenDe } from './manner-is-written-de.ts';
import { markIsNotDoubled } from './mark-is-not-doubled.ts';
import { marksAreFullWidth } from './marks-are-full-width.ts';
import { marksArePaired } from './marks-are-paired.ts';
import { othersIsWrittenQita } from './others-is-written-qita.ts';
import { paragraphEndsInMark } from './paragraph-ends-in-mark.ts';
import { quotesAreChinese } from './quotes-are-chinese.ts';
import { quotesNeedNoComma } from './quotes-need-no-comma.ts';
import { rangeHasWaveDash } from './range-has-wave-dash.ts';
import { twoIsWrittenLiang } from './two-is-written-liang.ts';
import { untilIsWrittenJiezhi } from './until-is-written-jiezhi.ts';
import { wordIsAsMeant } from './word-is-as-meant.ts';
import { wordIsNotDoubled } from './word-is-not-doubled.ts';

/** Characters, marks and words. */
export const language: Family = {
  id: 'language',
  name: '语言文字',
  rules: [
    ['word-is-as-meant', 'warning', wordIsAsMeant],
    ['again-is-written-zai', 'warning', againIsWrittenZai],
    ['account-is-written-zhang', 'warning', accountIsWrittenZhang],
    ['others-is-written-qita', 'information', othersIsWrittenQita],
    ['until-is-written-jiezhi', 'warning', untilIsWrittenJiezhi],
    ['manner-is-written-de', 'warning', mannerIsWrittenDe],
    ['two-is-written-liang', 'warning', twoIsWrittenLiang],
    ['word-is-not-doubled', 'warning', wordIsNotDoubled],
    ['congress-is-counted-with-di', 'warning', congressIsCountedWithDi],
    ['circular-is-issued-to', 'information', circularIsIssuedTo],
    ['approximation-is-said-once', 'information', approximationIsSaidOnce],
    ['letters-are-chinese', 'error', lettersAreChinese],
    ['ideographs-are-unspaced', 'warning', ideographsAreUnspaced],
    ['digits-are-half-width', 'warning', digitsAreHalfWidth],
    ['marks-are-full-width', 'warning', marksAreFullWidth],
    ['quotes-are-chinese', 'warning', quotesAreChinese],
    ['marks-are-paired', 'warning', marksArePaired],
    ['mark-is-not-doubled', 'warning', markIsNotDoubled],
    ['dash-and-ellipsis-are-chinese', 'warning', dashAndEllipsisAreChinese],
    ['quotes-need-no-comma', 'information', quotesNeedNoComma],
    ['list-ends-plainly', 'information', listEndsPlainly],
    ['range-has-wave-dash', 'information', rangeHasWaveDash],
    ['paragraph-ends-in-mark', 'warning', paragraphEndsInMark],
    ['blank-is-filled', 'information', blankIsFilled],
  ],
};
