import { governmentTags } from './government-tags.ts';
import { headIsComplete } from './head-is-complete.ts';
import { htmlIsValid } from './html-is-valid.ts';
import { landmarks } from './landmarks.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { nothingInline } from './nothing-inline.ts';
import { outline } from './outline.ts';
import { pagesAreReached } from './pages-are-reached.ts';
import { policyIsStrict } from './policy-is-strict.ts';
import { sameHost } from './same-host.ts';
import { tablesHaveHeaders } from './tables-have-headers.ts';
import type { Check } from './types.ts';
import { weight } from './weight.ts';

/** Every check that needs no browser, in the words of what holds when it finds nothing. */
export const CHECKS: Record<string, Check> = {
  'is HTML as its standard has it': htmlIsValid,
  'names its language, its title and what it is about': headIsComplete,
  'carries the tags of government sites': governmentTags,
  'has an outline without gaps': outline,
  'has landmarks, and a way past its head': landmarks,
  'has tables with headers': tablesHaveHeaders,
  'links only to what is there': linksLeadSomewhere,
  'is reached from the home page': pagesAreReached,
  'names no other host': sameHost,
  'has scripts and styles in files alone': nothingInline,
  'forbids scripts and styles that are not files of the site': policyIsStrict,
  'is light when it shows a circular': weight,
};
