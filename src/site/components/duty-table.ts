import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { holdings } from './holdings.ts';
import { report } from './report.ts';
import { scrollTable } from './scroll-table.ts';

/** The responsibility table of a circular by clause: every duty once, in the order of the text. */
export function dutyTable(page: string, published: PublishedCircular): Html {
  const rows = [...published.rows.values()].map((row) => {
    const { duty, matter, ordinal, clause } = row;
    const { lead, responsible, supporting } = row.holdings;
    return html`<tr id="duty-${duty.id}" data-duty="${duty.id}">
<td data-label="序号">${ordinal}</td>
<th scope="row" data-label="事项">${matter}</th>
<td data-label="牵头单位">${holdings(page, lead)}</td>
<td data-label="责任单位">${holdings(page, responsible)}</td>
<td data-label="配合单位">${holdings(page, supporting)}</td>
<td data-label="完成时限">${duty.due}</td>
<td data-label="报送">${report(page, published, row)}</td>
<td data-label="依据条款">${clause && clauseLinks(page, published.page, [clause])}</td>
</tr>`;
  });
  return scrollTable(
    CAPTION,
    html`<table class="facts duties"><caption>${CAPTION}</caption><thead><tr>${HEADS}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

const CAPTION = '按条款';
const HEADS = ['序号', '事项', '牵头单位', '责任单位', '配合单位', '完成时限', '报送', '依据条款'].map(
  (head) => html`<th scope="col">${head}</th>`,
);
