import type { Fill } from '../html.ts';
import type { EndingBasis } from '../model/types.ts';
import { documentName } from './document-name.ts';

/** 废止依据, linked when the site holds the text. */
export function endingBasis(page: string, { words, document, published }: EndingBasis): Fill {
  return document ? documentName(page, document, published) : words;
}
