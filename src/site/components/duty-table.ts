import type { DutyRow } from '../../derive/duty-row.ts';
import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { type Column, factsTable } from './facts-table.ts';
import { holdings } from './holdings.ts';
import { report } from './report.ts';

/** The responsibility table of a circular by clause: every duty once, in the order of the text. */
export function dutyTable(page: string, published: PublishedCircular): Html {
  const columns: Column<DutyRow>[] = [
    { head: '序号', cell: ({ ordinal }) => ordinal },
    { head: '事项', cell: ({ matter }) => matter, namesRow: true },
    { head: '牵头单位', cell: ({ holdings: { lead } }) => holdings(page, lead) },
    { head: '责任单位', cell: ({ holdings: { responsible } }) => holdings(page, responsible) },
    { head: '配合单位', cell: ({ holdings: { supporting } }) => holdings(page, supporting) },
    { head: '完成时限', cell: ({ duty }) => duty.due },
    { head: '报送', cell: (row) => report(page, published, row) },
    { head: '依据条款', cell: ({ clause }) => clause && clauseLinks(page, published.page, [clause]) },
  ];
  return factsTable({
    kind: 'duties',
    name: CAPTION,
    caption: html`<caption>${CAPTION}</caption>`,
    columns,
    rows: [...published.rows.values()],
    attributes: ({ duty }) => html` id="duty-${duty.id}" data-duty="${duty.id}"`,
  });
}

const CAPTION = '按条款';
