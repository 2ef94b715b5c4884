import type { DeadlineFact } from '../../derive/types.ts';
import { href } from '../href.ts';
import { type Html, html, joined } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { due } from './due.ts';
import { organNames } from './organ-names.ts';
import { scrollTable } from './scroll-table.ts';

/** Deadlines of one circular or of several, in the order given; `named` where each row should name its circular. */
export function deadlineTable(options: {
  page: string;
  caption: string;
  rows: readonly { published: PublishedCircular; deadline: DeadlineFact }[];
  named?: boolean;
}): Html {
  const { page, caption, rows, named = false } = options;
  const lines = rows.map(({ published, deadline }) => {
    const { matter, contents, holders, reportTo, dates } = deadline;
    const heads = contents.length > 0 && html`<span class="heads">内容包括：${contents.join('；')}</span>`;
    const forms = deadline.forms
      .flatMap((name) => published.forms.get(name) ?? [])
      .map((form) => html`<a href="${href(page, `${published.page}#${form.name}`)}">${form.title}</a>`);
    const clause = published.clauses.get(deadline.source.clause);
    const { documentNumber, title } = published.circular.meta;
    const source =
      named && html`<a href="${href(page, published.page)}">${documentNumber?.text ?? title}</a> `;
    return html`<tr data-dates="${dates.join(' ')}">
<th scope="row" data-label="时限">${due(deadline)}</th>
<td data-label="事项">${matter}${heads}</td>
<td data-label="单位">${organNames(page, holders)}</td>
<td data-label="报送">${reportTo && organNames(page, [reportTo])}</td>
<td data-label="附表">${joined(forms, '、')}</td>
<td data-label="出处">${source}${clause && clauseLinks(page, published.page, [clause])}</td>
</tr>`;
  });
  return scrollTable(
    caption,
    html`<table class="facts"><caption>${caption}</caption><thead><tr>${HEADS}</tr></thead><tbody>${lines}</tbody></table>`,
  );
}

const HEADS = ['时限', '事项', '单位', '报送', '附表', '出处'].map(
  (head) => html`<th scope="col">${head}</th>`,
);
