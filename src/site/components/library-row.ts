import { chineseDate } from '../../circular/chinese-date.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { LibraryEntry } from '../model/types.ts';
import { SAMPLE_MARK } from './sample-mark.ts';

/** A line of the library, with the number that it has in the search index, by which it is filtered. */
export function libraryRow(entry: LibraryEntry, number: number, page: string): Html {
  const { title, number: documentNumber, issuers, date, sample, published } = entry;
  return html`<tr data-document="${number}"><th scope="row" data-label="标题">${
    published ? html`<a href="${href(page, published.page)}">${title}</a>` : title
  }${sample && SAMPLE_MARK}${
    !published && html`<span class="on-request">依申请公开</span>`
  }</th><td data-label="发文字号">${documentNumber}</td><td data-label="发文机关">${issuers.join('、')}</td><td data-label="成文日期"><time datetime="${date}">${chineseDate(date)}</time></td><td data-label="有效性">${published?.circular.meta.validity.status}</td></tr>`;
}
