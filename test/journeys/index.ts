import { comparePlaces } from './compare-places.ts';
import { findTheForm } from './find-the-form.ts';
import { readTheGuide } from './read-the-guide.ts';
import type { Reader } from './reader.ts';
import { searchForAPhrase } from './search-for-a-phrase.ts';
import { searchForAnOrgan } from './search-for-an-organ.ts';
import { takeACircular } from './take-a-circular.ts';

/** What readers come for. */
export const JOURNEYS: Record<string, { go: (reader: Reader) => Promise<void>; needsScripts?: boolean }> = {
  'an official finds what is due next and the form for it': { go: findTheForm },
  'an official finds the organ by its short name': { go: searchForAnOrgan, needsScripts: true },
  'an official finds a circular by a phrase': { go: searchForAPhrase, needsScripts: true },
  'an official takes a circular from the library': { go: takeACircular },
  'the leading office compares two places': { go: comparePlaces },
  'a drafter reads how a deadline is marked': { go: readTheGuide },
};
