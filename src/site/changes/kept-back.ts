import type { Corpus } from '../../corpus/types.ts';
import type { LibraryEntry } from '../model/types.ts';

/**
 * Whether a path of an earlier build belongs to a circular that is in the content and not shown any more (不予公开, 密级, 草稿): to say
 * that it was there would tell of it.
 */
export function keptBack(
  { circulars }: Pick<Corpus, 'circulars'>,
  library: readonly Pick<LibraryEntry, 'slug'>[],
): (path: string) => boolean {
  const secret = new Set(circulars.map(({ slug }) => slug));
  for (const { slug } of library) secret.delete(slug);
  return (path) => secret.has(OF_CIRCULAR.exec(path)?.[1] ?? '');
}

/** `circulars/<slug>/notice.pdf`, and a circular's own file in another folder: `search/circulars/<slug>.js`. */
const OF_CIRCULAR = /(?:^|\/)circulars\/([^/]+?)(?:\/.*|\.\w+)$/;
