import type { Paper } from '../../publish.ts';
import { pageSizes } from '../../raster/draw-page.ts';
import { sumOf } from '../file-store.ts';
import { type Html, html } from '../html.ts';

/** The pages of one of a draft's PDFs as pictures, and the choice of its PDFs. A picture's address changes when its file does. */
export async function paperPane(
  papers: readonly Paper[],
  chosen: string | undefined,
  bytes: Uint8Array | undefined,
): Promise<Html> {
  if (chosen === undefined || !bytes) return html`<p class="state">稿件改正后才有 PDF。</p>`;
  const { sum, query } = { sum: sumOf(bytes).sha256, query: `paper=${encodeURIComponent(chosen)}` };
  const sizes = await pageSizes(bytes);
  const pages = sizes.map(
    ({ width, height }, page) =>
      html`<img data-picture="page.png?${query}&page=${page}&sum=${sum}" width="${Math.round(width)}" height="${Math.round(height)}" alt="第${page + 1}页">`,
  );
  const options = papers.map(
    ({ path, title }) => html`<option value="${path}"${path === chosen && html` selected`}>${title}</option>`,
  );
  return html`<form class="choice"><label>文件 <select name="paper">${options}</select></label> 共${sizes.length}页 <a href="file.pdf?${query}" target="_blank">打开 PDF</a></form><div class="pages" tabindex="0">${pages}</div>`;
}
