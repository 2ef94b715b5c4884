import { proseOf } from '../../circular/parts.ts';
import type { CitedDocument, Corpus } from '../../corpus/types.ts';
import type { CitationFact } from '../../derive/types.ts';
import type { Basis, LibraryEntry, PublishedCircular } from './types.ts';

/** Fills in what each circular cites and what cites it. A circular that is not public counts as one the site does not hold. */
export function linkCitations(
  circulars: readonly PublishedCircular[],
  library: readonly LibraryEntry[],
  corpus: Corpus,
): void {
  const entries = new Map(library.map((entry) => [entry.slug, entry]));
  for (const citing of circulars) {
    const bases = new Map<string, Basis>();
    for (const citation of citing.facts.citations) {
      if (isOwn(citation, citing)) continue;
      const key = keyOf(citation);
      const basis = bases.get(key) ?? basisOf(citation, entries, corpus);
      bases.set(key, basis);
      const clause = citing.clauses.get(citation.source.clause);
      if (clause && !basis.clauses.includes(clause)) basis.clauses.push(clause);
    }
    citing.bases.push(...bases.values());
    for (const { published, clauses } of citing.bases) {
      if (published) published.citedBy.push({ published: citing, clauses });
    }
  }
}

/** Whether a citation names the circular's own plan, or a ledger that it demands. */
function isOwn({ target, title }: CitationFact, { circular }: PublishedCircular): boolean {
  if (target) return target.type === 'circular' && target.slug === circular.slug;
  return proseOf(circular).some(({ meta }) => title !== undefined && meta.ledgers.includes(title));
}

/** One key for all citations of a document. */
function keyOf({ target, title, number }: CitationFact): string {
  if (target?.type === 'circular') return `circular ${target.slug}`;
  if (target?.type === 'document') return `document ${target.index}`;
  return `words ${number ?? title}`;
}

function basisOf(
  { target, title, number }: CitationFact,
  entries: ReadonlyMap<string, LibraryEntry>,
  corpus: Corpus,
): Basis {
  const entry = target?.type === 'circular' ? entries.get(target.slug) : undefined;
  if (entry) {
    const { published } = entry;
    return { document: documentOf(entry), ...(published && { published }), registered: true, clauses: [] };
  }
  const document = target?.type === 'document' ? corpus.documents[target.index] : undefined;
  if (document) return { document, registered: true, clauses: [] };
  return { document: { title: title ?? '', ...(number && { number }) }, registered: false, clauses: [] };
}

/** A line of the library as a document that is cited. */
export function documentOf({ title, number, issuers, date }: LibraryEntry): CitedDocument {
  return { title, ...(number && { number }), issuer: issuers.join('、'), date };
}
