import { href } from '../href.ts';
import { type Fill, type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { documentName } from './document-name.ts';
import { day } from './due.ts';

/** What a circular cites and what cites it, each with the clauses that do. */
export function citationList(page: string, { bases, citedBy }: PublishedCircular): Html {
  const cited = bases.map(({ document, published, registered, clauses }) => {
    const held = !published && html`<span>${registered ? '本站未收录全文' : '本站未收录'}</span>`;
    return html`<li>${documentName(page, document, published)}<span class="about">${
      document.issuer && html`<span>${document.issuer}</span>`
    }${document.date && day(document.date)}${held}<span>见${clauseLinks(page, page, clauses)}</span></span></li>`;
  });
  const citing = citedBy.map(({ published: { circular, page: from }, clauses }) => {
    const { title, documentNumber, issueDate } = circular.meta;
    return html`<li><a href="${href(page, from)}">${title}</a><span class="about">${
      documentNumber && html`<span>${documentNumber.text}</span>`
    }${day(issueDate)}<span>见${clauseLinks(page, from, clauses)}</span></span></li>`;
  });
  return html`${list('本件引用的文件', cited)}${list('引用本件的文件', citing)}`;
}

function list(title: string, items: readonly Html[]): Fill {
  return items.length > 0 && html`<h3>${title}</h3><ul class="citations">${items}</ul>`;
}
