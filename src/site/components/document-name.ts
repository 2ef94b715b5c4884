import type { CitedDocument } from '../../corpus/types.ts';
import { href } from '../href.ts';
import { type Fill, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';

/** 《title》（number）, linked when the site holds the text. */
export function documentName(
  page: string,
  { title, number }: CitedDocument,
  published: PublishedCircular | undefined,
): Fill {
  const name = title === '' ? number : `《${title}》${number === undefined ? '' : `（${number}）`}`;
  return published ? html`<a href="${href(page, published.page)}">${name}</a>` : name;
}
