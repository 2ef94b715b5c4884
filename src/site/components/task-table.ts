import type { HolderColumn } from '../../derive/duty-row.ts';
import { href } from '../href.ts';
import { attribute, type Fill, type Html, html, joined } from '../html.ts';
import type { OrganTask, PublishedCircular } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { holdings } from './holdings.ts';
import { report } from './report.ts';
import { scrollTable } from './scroll-table.ts';

/** What one circular asks of one organ: each duty once, with the organ's roles and why it has them. */
export function taskTable(options: {
  page: string;
  caption: string;
  published: PublishedCircular;
  tasks: readonly OrganTask[];
}): Html {
  const { page, caption, published, tasks } = options;
  const rows = tasks.map((task) => {
    const { row } = task;
    const { duty, matter, clause } = row;
    const columns = COLUMNS.filter(([, column]) => row.holdings[column].length > 0).map(
      ([label, column]) =>
        html`<div><span class="role">${label}</span>${holdings(page, row.holdings[column])}</div>`,
    );
    const dates = attribute('data-dates', duty.when?.dates.join(' '));
    return html`<tr id="${duty.id}" data-duty="${duty.id}"${dates}>
<td data-label="承担">${roles(task)}${via(page, task)}</td>
<th scope="row" data-label="事项">${matter}</th>
<td data-label="完成时限">${duty.due}</td>
<td data-label="报送">${report(page, published, row)}</td>
<td data-label="全部单位">${columns}</td>
<td data-label="依据条款">${clause && clauseLinks(page, published.page, [clause])}</td>
</tr>`;
  });
  return scrollTable(
    caption,
    html`<table class="facts tasks"><caption class="unseen">${caption}</caption><thead><tr>${HEADS}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

const HEADS = ['承担', '事项', '完成时限', '报送', '全部单位', '依据条款'].map(
  (head) => html`<th scope="col">${head}</th>`,
);
const COLUMNS: [string, HolderColumn][] = [
  ['牵头', 'lead'],
  ['责任', 'responsible'],
  ['配合', 'supporting'],
];

function roles({ grounds }: OrganTask): string {
  return [...new Set(grounds.map(({ role }) => role))].join('、');
}

/** The classes as whose member the organ has the duty. */
function via(page: string, { grounds }: OrganTask): Fill {
  const groups = [...new Set(grounds.flatMap(({ as }) => as ?? []))];
  if (groups.length === 0) return null;
  const named = grounds.some(({ as }) => as === undefined);
  const links = groups.map(
    ({ id, name }) => html`<a href="${href(page, `organs/${id}/index.html`)}">${name}</a>`,
  );
  return html`<span class="via">${named ? '点名，并作为' : '作为'}${joined(links, '、')}</span>`;
}
