import type { Circular } from '../../circular/types.ts';
import type { LibraryEntry, PublishedCircular } from './types.ts';

/** A published circular as a line of the library. */
export function publishedEntry(published: PublishedCircular): LibraryEntry {
  return { ...listedEntry(published.circular), published };
}

/** The line of a circular without its text. */
export function listedEntry({ slug, meta }: Circular): LibraryEntry {
  const { title, documentNumber, issuers, issueDate, sample } = meta;
  return {
    slug,
    title,
    ...(documentNumber && { number: documentNumber.text }),
    issuers,
    date: issueDate,
    sample,
  };
}
