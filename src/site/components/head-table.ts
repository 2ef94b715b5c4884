import { currentSite } from '../current-site.ts';
import { headPairs } from '../head-pairs.ts';
import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { endingBasis } from './ending-basis.ts';

/** What a circular is known by, as the disclosure catalogue has it. */
export function headTable(published: PublishedCircular): Html {
  const { endedBy, page, circular } = published;
  const ended = endedBy && html`${circular.meta.validity.status}（依据${endingBasis(page, endedBy)}）`;
  const rows = headPairs(published, currentSite().site).map((pairs) => {
    const wide = pairs.length === 1 && html` colspan="3"`;
    const cells = pairs.map(
      ([label, value]) =>
        html`<th scope="row">${label}</th><td${wide}>${(label === '有效性' && ended) || (value ?? '—')}</td>`,
    );
    return html`<tr>${cells}</tr>`;
  });
  return html`<table class="head-table"><caption class="unseen">文件信息</caption><tbody>${rows}</tbody></table>`;
}
