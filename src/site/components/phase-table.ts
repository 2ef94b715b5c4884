import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { CampaignView } from '../model/types.ts';
import { day } from './due.ts';
import { scrollTable } from './scroll-table.ts';

/** The phases of a campaign's circulars, in order. */
export function phaseTable(page: string, phases: CampaignView['phases']): Html {
  const rows = phases.map(({ published, phase: { name, start, end, source } }) => {
    const { region, documentNumber, title } = published.circular.meta;
    return html`<tr>
<th scope="row" data-label="阶段"><a href="${href(page, `${published.page}#${source.clause}`)}">${name}</a></th>
<td data-label="开始">${start && day(start)}</td>
<td data-label="结束">${end && day(end)}</td>
<td data-label="地区">${region}</td>
<td data-label="文件"><a href="${href(page, published.page)}">${documentNumber?.text ?? title}</a></td>
</tr>`;
  });
  return scrollTable(
    CAPTION,
    html`<table class="facts"><caption>${CAPTION}</caption><thead><tr>${HEADS}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

const CAPTION = '各级文件规定的阶段';
const HEADS = ['阶段', '开始', '结束', '地区', '文件'].map((head) => html`<th scope="col">${head}</th>`);
