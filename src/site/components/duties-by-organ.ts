import type { OrganHolding } from '../../derive/duties-by-organ.ts';
import { type Fill, type Html, html, joined } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { organLink } from './organ-names.ts';
import { scrollTable } from './scroll-table.ts';

/** The responsibility table of a circular by organ: in which roles each holds which rows of the table by clause. */
export function dutiesByOrgan(page: string, { holdings }: PublishedCircular): Html {
  const lines = holdings.map((holding) => {
    const { organ, rows } = holding;
    const name = organ ? organLink(page, organ) : '未写明单位';
    return html`<tr><th scope="row" data-label="单位">${name}</th><td data-label="项数">${rows.length}</td><td data-label="承担的事项（按条款表的序号）">${byRole(
      holding,
    )}</td></tr>`;
  });
  return scrollTable(
    CAPTION,
    html`<table class="facts by-organ"><caption class="unseen">${CAPTION}</caption><thead><tr>${HEADS}</tr></thead><tbody>${lines}</tbody></table>`,
  );
}

const CAPTION = '按单位';
const HEADS = ['单位', '项数', '承担的事项（按条款表的序号）'].map(
  (head) => html`<th scope="col">${head}</th>`,
);

/** Each role with the rows that the organ holds in it. */
function byRole({ rows }: OrganHolding): Fill {
  const roles = Map.groupBy(rows, (held) => held.roles.join('、'));
  return joined(
    [...roles].map(([role, held]) => {
      const links = held.map(({ row }) => html`<a href="#duty-${row.duty.id}">${row.ordinal}</a>`);
      return html`<span class="role">${role || '承担'}</span>${joined(links, '、')}`;
    }),
    '；',
  );
}
