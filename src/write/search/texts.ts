import type { SearchDocument, SearchFile } from './types.ts';

/** The documents as scripts, one for each shelf: address, date and text, for the results that a reader sees. */
export function* textsOf(documents: readonly SearchDocument[]): Generator<SearchFile> {
  for (const [shelf, held] of Map.groupBy(documents, (document) => document.shelf)) {
    const texts = held.map(({ page, date = '', sections }) => [
      page,
      date,
      ...sections.map(({ id, heading, blocks }) => [id, heading, ...blocks]),
    ]);
    yield {
      path: `texts/${shelf}.js`,
      text: `chengwenSearch.holdTexts(${JSON.stringify(shelf)},${JSON.stringify(texts)});\n`,
    };
  }
}
