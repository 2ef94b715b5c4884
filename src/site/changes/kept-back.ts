/**
 * Whether a path of an earlier build belongs to a circular that is in the content and not shown any more (不予公开, 密级, 草稿): to say
 * that it was there would tell of it.
 */
export function keptBack(slugs: Iterable<string>, shown: Iterable<string>): (path: string) => boolean {
  const secret = new Set(slugs);
  for (const slug of shown) secret.delete(slug);
  return (path) => secret.has(OF_CIRCULAR.exec(path)?.[1] ?? '');
}

/** `circulars/<slug>/notice.pdf`, and a circular's own file in another folder: `search/circulars/<slug>.js`. */
const OF_CIRCULAR = /(?:^|\/)circulars\/([^/]+?)(?:\/.*|\.\w+)$/;
