import { href } from '../href.ts';
import { type Html, html, joined } from '../html.ts';
import type { UnregisteredTarget } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { scrollTable } from './scroll-table.ts';

/** Targets that no register knows, each with the clauses that list it and how many organs answer for it. */
export function unregisteredList(page: string, targets: readonly UnregisteredTarget[]): Html {
  const rows = targets.map(({ category, name, places }) => {
    const circulars = places.map(({ published, clauses }) => {
      const { documentNumber, title } = published.circular.meta;
      const at = clauses.length > 0 && html` ${clauseLinks(page, published.page, clauses)}`;
      return html`<a href="${href(page, published.page)}">${documentNumber?.text ?? title}</a>${at}`;
    });
    const organs = new Set(
      places.flatMap(({ answers }) => answers.map(({ organ }) => organ.organ ?? organ.name)),
    );
    return html`<tr>
<th scope="row" data-label="名称">${name}</th>
<td data-label="类别">${category}</td>
<td data-label="文件">${joined(circulars, '；')}</td>
<td data-label="负责单位">${organs.size > 0 ? `${organs.size}个` : '未写明'}</td>
</tr>`;
  });
  return scrollTable(
    CAPTION,
    html`<table class="facts"><caption class="unseen">${CAPTION}</caption><thead><tr><th scope="col">名称</th><th scope="col">类别</th><th scope="col">文件</th><th scope="col">负责单位</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

const CAPTION = '名录里没有的重点';
