import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { LibraryEntry } from '../model/types.ts';
import { day } from './due.ts';
import { SAMPLE_MARK } from './sample-mark.ts';
import { validityMark } from './validity-mark.ts';

/** Circulars by title, with issuer, number and date. */
export function circularList(page: string, entries: readonly LibraryEntry[]): Html {
  const items = entries.map(({ title, number, issuers, date, sample, published }) => {
    const name = published ? html`<a href="${href(page, published.page)}">${title}</a>` : title;
    const marks = html`${sample && SAMPLE_MARK}${validityMark(published?.circular.meta.validity)}${!published && html`<span class="on-request">依申请公开</span>`}`;
    return html`<li><p class="title">${name}${marks}</p><p class="about"><span>${issuers.join('、')}</span>${
      number && html`<span>${number}</span>`
    }${day(date)}</p></li>`;
  });
  return html`<ul class="circular-list">${items}</ul>`;
}
