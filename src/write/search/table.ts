import type { SearchDocument, SearchFile } from './types.ts';

/**
 * The script that a search begins with: which script holds which pairs, where each document begins, how long its names are, and what it
 * can be narrowed by. Titles and addresses come with the texts: it grows with the site, and every search waits for it.
 */
export function tableOf(
  documents: readonly SearchDocument[],
  starts: readonly number[],
  firsts: string,
): SearchFile {
  const table = {
    firsts,
    lengths: documents.map((_, index) => starts[index + 1]! - starts[index]!),
    leads: documents.map(({ sections }) => lengthOf(sections[0]?.blocks ?? [])),
    shelves: shelvesOf(documents),
    facets: facetsOf(documents),
  };
  return { path: 'table.js', text: `chengwenSearch.begin(${JSON.stringify(table)});\n` };
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, { length }) => sum + length + 1, 0);
}

/** Each shelf once, with the number of its first document. */
function shelvesOf(documents: readonly SearchDocument[]): [shelf: string, first: number][] {
  return documents.flatMap(({ shelf }, index): [string, number][] =>
    shelf === documents[index - 1]?.shelf ? [] : [[shelf, index]],
  );
}

/** By facet: every value once, and by document the number of its value, or a list of them; up to the last document that has one. */
function facetsOf(documents: readonly SearchDocument[]): Record<string, unknown> {
  const keys = [...new Set(documents.flatMap(({ facets }) => Object.keys(facets)))].toSorted();
  return Object.fromEntries(
    keys.map((key) => {
      const numbers = new Map<string, number>();
      const numberOf = (value: string): number => {
        if (!numbers.has(value)) numbers.set(value, numbers.size);
        return numbers.get(value)!;
      };
      const of = documents.map(({ facets }) => {
        const own = (facets[key] ?? []).map(numberOf);
        return own.length === 1 ? own[0] : own;
      });
      const count = documents.findLastIndex(({ facets }) => (facets[key] ?? []).length > 0) + 1;
      return [key, { values: [...numbers.keys()], of: of.slice(0, count) }];
    }),
  );
}
