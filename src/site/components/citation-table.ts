import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { documentName } from './document-name.ts';
import { day } from './due.ts';
import { scrollTable } from './scroll-table.ts';

/** What each of some circulars cites, with the clauses that do, and which circulars cite it. */
export function citationTable(page: string, caption: string, circulars: readonly PublishedCircular[]): Html {
  const rows = circulars.map(({ circular, page: own, bases, citedBy }) => {
    const { region, documentNumber, title, issueDate } = circular.meta;
    const cited = bases.map(({ document, published, registered, clauses }) => {
      const held =
        !published && html`<span class="via">${registered ? '本站未收录全文' : '本站未收录'}</span>`;
      return html`<li>${documentName(page, document, published)}（${clauseLinks(page, own, clauses)}）${held}</li>`;
    });
    const citing = citedBy.map(({ published }) => {
      const { meta } = published.circular;
      return html`<li><a href="${href(page, published.page)}" title="${meta.title}">${meta.documentNumber?.text ?? meta.title}</a></li>`;
    });
    return html`<tr>
<th scope="row" data-label="文件"><a href="${href(page, own)}">${title}</a> <span class="about"><span>${region}</span>${documentNumber && html`<span>${documentNumber.text}</span>`}${day(issueDate)}</span></th>
<td data-label="引用的文件">${cited.length > 0 && html`<ul>${cited}</ul>`}</td>
<td data-label="引用它的文件">${citing.length > 0 && html`<ul>${citing}</ul>`}</td>
</tr>\n`;
  });
  return scrollTable(
    caption,
    html`<table class="facts citing"><caption class="unseen">${caption}</caption><thead><tr><th scope="col">文件</th><th scope="col">引用的文件</th><th scope="col">引用它的文件</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}
