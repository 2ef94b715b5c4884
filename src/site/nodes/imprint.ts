import { chineseDate } from '../../circular/chinese-date.ts';
import type { CircularMeta } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';

/** 版记: who else receives the circular, who printed it and when. */
export function imprint({ imprintAddressees, copies, printing }: CircularMeta): Html | null {
  const lists = [
    { label: '主送', organs: imprintAddressees },
    { label: '抄送', organs: copies },
  ].filter(({ organs }) => organs.length > 0);
  if (lists.length === 0 && !printing) return null;
  return html`<footer class="imprint">${lists.map(
    ({ label, organs }) =>
      html`<p class="list"><span>${label}：</span><span>${organs.join('，')}。</span></p>`,
  )}${
    printing &&
    html`<p class="printing"><span>${printing.organ}</span><span><time datetime="${printing.date}">${chineseDate(
      printing.date,
    )}</time>印发</span></p>`
  }</footer>`;
}
