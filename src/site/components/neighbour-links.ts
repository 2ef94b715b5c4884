import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { Neighbours, PublishedCircular } from '../model/types.ts';

/** The circulars before and after one in its campaign, from the nation down. */
export function neighbourLinks(page: string, { previous, next }: Neighbours): Html | null {
  if (!previous && !next) return null;
  return html`<nav class="neighbours" aria-label="同一专项行动的文件">${link(page, previous, '上一件')}${link(page, next, '下一件')}</nav>`;
}

function link(page: string, published: PublishedCircular | undefined, words: string): Html {
  if (!published) return html`<span></span>`;
  const { region, title } = published.circular.meta;
  return html`<a href="${href(page, published.page)}"><span class="about">${words}（${region}）</span>${title}</a>`;
}
