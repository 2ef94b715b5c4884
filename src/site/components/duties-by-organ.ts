import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { organLink } from './organ-names.ts';
import { report } from './report.ts';
import { scrollTable } from './scroll-table.ts';

/** The responsibility table of a circular by organ; the ordinals are those of the table by clause, and lead there. */
export function dutiesByOrgan(page: string, published: PublishedCircular): Html {
  const groups = published.holdings.map(({ organ, rows }) => {
    const name = organ ? organLink(page, organ) : '未写明单位';
    const lines = rows.map(({ row, roles }) => {
      const { duty, ordinal, matter, clause } = row;
      return html`<tr>
<td data-label="序号"><a href="${href(page, `${published.page}#duty-${duty.id}`)}">${ordinal}</a></td>
<td data-label="承担">${roles.join('、')}</td>
<th scope="row" data-label="事项">${matter}</th>
<td data-label="完成时限">${duty.due}</td>
<td data-label="报送">${report(page, published, row)}</td>
<td data-label="依据条款">${clause && clauseLinks(page, published.page, [clause])}</td>
</tr>`;
    });
    return html`<tbody><tr class="over"><th scope="rowgroup" colspan="${HEADS.length}">${name}<span class="count">${rows.length}项</span></th></tr>${lines}</tbody>`;
  });
  return scrollTable(
    CAPTION,
    html`<table class="facts by-organ"><caption class="unseen">${CAPTION}</caption><thead><tr>${HEADS}</tr></thead>${groups}</table>`,
  );
}

const CAPTION = '按单位';
const HEADS = ['序号', '承担', '事项', '完成时限', '报送', '依据条款'].map(
  (head) => html`<th scope="col">${head}</th>`,
);
