import type { DutyRow, HolderColumn } from '../../derive/duty-row.ts';
import { href } from '../href.ts';
import { attribute, type Fill, type Html, html, joined } from '../html.ts';
import type { OrganTask, PublishedCircular } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { type Column, factsTable } from './facts-table.ts';
import { holdings } from './holdings.ts';
import { report } from './report.ts';

/** What one circular asks of one organ: each duty once, with the organ's roles and why it has them. */
export function taskTable(options: {
  page: string;
  caption: string;
  published: PublishedCircular;
  tasks: readonly OrganTask[];
}): Html {
  const { page, caption, published, tasks } = options;
  const columns: Column<OrganTask>[] = [
    { head: '承担', cell: (task) => html`${roles(task)}${via(page, task)}` },
    { head: '事项', cell: ({ row }) => row.matter, namesRow: true },
    { head: '完成时限', cell: ({ row }) => row.duty.due },
    { head: '报送', cell: ({ row }) => report(page, published, row) },
    { head: '全部单位', cell: ({ row }) => holders(page, row) },
    {
      head: '依据条款',
      cell: ({ row: { clause } }) => clause && clauseLinks(page, published.page, [clause]),
    },
  ];
  return factsTable({
    kind: 'tasks',
    name: caption,
    caption: html`<caption class="unseen">${caption}</caption>`,
    columns,
    rows: tasks,
    attributes: ({ row: { duty } }) =>
      html` id="${duty.id}" data-duty="${duty.id}"${attribute('data-dates', duty.when?.dates.join(' '))}`,
  });
}

/** Whoever has the duty, by role. */
function holders(page: string, row: DutyRow): Fill {
  return ROLES.filter(([, column]) => row.holdings[column].length > 0).map(
    ([label, column]) =>
      html`<div><span class="role">${label}</span>${holdings(page, row.holdings[column])}</div>`,
  );
}

const ROLES: [string, HolderColumn][] = [
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
