import { sequenceOf } from './sequence.ts';
import { shardsOf } from './shards.ts';
import { tableOf } from './table.ts';
import { textsOf } from './texts.ts';
import type { SearchDocument, SearchFile } from './types.ts';

export type { SearchDocument, SearchFile, SearchSection } from './types.ts';

/**
 * The index that `assets/search-index.js` looks things up in: where every pair of neighbouring characters stands, the
 * documents, and their texts. Every part is a script that hands its data over, which a page may load from a disk too.
 *
 * @param documents those first that are to be found first; the documents of a shelf stand side by side.
 */
export function* writeSearch(documents: readonly SearchDocument[]): Generator<SearchFile> {
  const { characters, starts } = sequenceOf(documents);
  const { files, firsts } = shardsOf(characters);
  yield tableOf(documents, starts, firsts);
  yield* files;
  yield* textsOf(documents);
}
