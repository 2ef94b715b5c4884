import type { CitedDocument } from '../../corpus/types.ts';
import { href } from '../href.ts';
import { type Fill, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';

/** A document in 《》 with its number, linked when the site holds the text. */
export function documentName(
  page: string,
  document: CitedDocument,
  published: PublishedCircular | undefined,
): Fill {
  const name = namedDocument(document);
  return published ? html`<a href="${href(page, published.page)}">${name}</a>` : name;
}

/** 《title》（number）, or the number alone. */
export function namedDocument({ title, number }: CitedDocument): string {
  if (title === '') return number ?? '';
  return `《${title}》${number === undefined ? '' : `（${number}）`}`;
}
