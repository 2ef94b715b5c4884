import { posix } from 'node:path';
import type { Node } from 'unist';
import { currentSite } from '../current-site.ts';
import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';

/** From a clause to its place in the source, at the drafter's desk; nothing where the public looks. */
export function sourceLink(
  { circular }: PublishedCircular,
  file: string,
  place: Node['position'],
): Html | null {
  if (currentSite().audience === 'public' || !place) return null;
  const { line, column } = place.start;
  const name = posix.relative(posix.dirname(circular.file), file);
  const hash = encodeURIComponent(`${name}:${line}:${column}`);
  return html`<a class="source-link" href="/drafting/${circular.slug}/#${hash}" target="_top" aria-label="看这一条的稿件">稿</a>`;
}
