import type { CitedDocument } from '../../corpus/types.ts';
import type { PublishedCircular } from './types.ts';

/** A document with how many circulars cite it. */
export interface CitedOften {
  document: CitedDocument;
  published?: PublishedCircular;
  count: number;
}

/** The documents that the most circulars cite, at least two, the most cited first. */
export function mostCited(circulars: readonly PublishedCircular[]): CitedOften[] {
  const cited = new Map<string, CitedOften>();
  for (const { document, published } of circulars.flatMap(({ bases }) => bases)) {
    const key = published?.page ?? document.number ?? document.title;
    const known = cited.get(key) ?? { document, ...(published && { published }), count: 0 };
    cited.set(key, known);
    known.count++;
  }
  return [...cited.values()]
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, LONGEST);
}

const LONGEST = 20;
