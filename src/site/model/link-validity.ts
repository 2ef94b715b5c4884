import type { Circular } from '../../circular/types.ts';
import { type CitedTarget, citationIndex } from '../../corpus/citation-index.ts';
import type { Corpus } from '../../corpus/types.ts';
import { documentOf } from './link-citations.ts';
import type { EndingBasis, LibraryEntry, PublishedCircular } from './types.ts';

/**
 * Fills in by what each circular ended, and what each ended. A basis that no one holds, or that the site keeps back, stays the words of the
 * frontmatter.
 */
export function linkValidity(
  circulars: readonly PublishedCircular[],
  library: readonly LibraryEntry[],
  corpus: Corpus,
): void {
  const entries = new Map(library.map((entry) => [entry.slug, entry]));
  const slugs = new Set(corpus.circulars.map(({ slug }) => slug));
  for (const published of circulars) {
    const { status, basis } = published.circular.meta.validity;
    if (status === '有效' || basis === undefined) continue;
    published.endedBy = basisOf(basis, published.circular);
    published.endedBy?.published?.ends.push(published);
  }

  function basisOf(words: string, within: Circular): EndingBasis | null {
    const target: CitedTarget | null = slugs.has(words)
      ? { type: 'circular', slug: words }
      : citedTarget(words, within, corpus);
    const entry = target?.type === 'circular' ? entries.get(target.slug) : undefined;
    if (entry) {
      const { published } = entry;
      return { words, document: documentOf(entry), ...(published && { published }) };
    }
    // The name of a folder tells a reader nothing.
    if (slugs.has(words)) return null;
    const document = target?.type === 'document' ? corpus.documents[target.index] : undefined;
    return { words, ...(document && { document }) };
  }
}

/** What is named by number, by 《title》, or by 《title》（number）; never the circular itself. */
function citedTarget(words: string, within: Circular, corpus: Corpus): CitedTarget | null {
  const index = citationIndex(corpus);
  const [, title = words, number] = /^《(.+)》(?:[（(](.+)[）)])?$/u.exec(words) ?? [];
  const target =
    index.resolve({ number: number ?? words, before: '' }, within) ??
    index.resolve({ title, number, before: '' }, within);
  return target?.type === 'circular' && target.slug === within.slug ? null : target;
}
