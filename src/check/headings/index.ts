import type { Family } from '../rule.ts';
import { headingEndsWithoutMark } from './heading-ends-without-mark.ts';
import { headingHasSiblings } from './heading-has-siblings.ts';
import { headingIsMarked } from './heading-is-marked.ts';
import { headingIsSaidOnce } from './heading-is-said-once.ts';
import { headingMarksAreAlike } from './heading-marks-are-alike.ts';
import { runInIsAlike } from './run-in-is-alike.ts';
import { sectionHasText } from './section-has-text.ts';

/** Headings, their levels and their form. */
export const headings: Family = {
  id: 'headings',
  name: '标题和层次',
  rules: [
    ['heading-is-marked', 'warning', headingIsMarked],
    ['heading-has-siblings', 'information', headingHasSiblings],
    ['heading-ends-without-mark', 'warning', headingEndsWithoutMark],
    ['heading-is-said-once', 'warning', headingIsSaidOnce],
    ['run-in-is-alike', 'information', runInIsAlike],
    ['heading-marks-are-alike', 'information', headingMarksAreAlike],
    ['section-has-text', 'warning', sectionHasText],
  ],
};
