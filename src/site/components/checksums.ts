import { posix } from 'node:path';
import { currentSite } from '../current-site.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';

/** How to see that a downloaded file is whole and unchanged: the SHA-256 of each. Nothing at the live site. */
export function checksums(page: string, published: PublishedCircular): Html | null {
  const { sumOf } = currentSite();
  const folder = posix.dirname(published.page);
  const sums = published.papers.flatMap(({ path, downloadName }) => {
    const sum = sumOf(`${folder}/${path}`);
    return sum ? [html`<div><dt>${downloadName}</dt><dd><code>${sum.sha256}</code></dd></div>`] : [];
  });
  if (sums.length === 0) return null;
  return html`<details class="checksums"><summary>校验</summary><p>核对下载的文件是否完整、有无改动：用 <code>certutil -hashfile 文件名 SHA256</code>（Windows）或 <code>sha256sum 文件名</code> 算出 SHA-256，应与下列相同。全站文件的见<a href="${href(page, 'SHA256SUMS')}">SHA256SUMS</a>。</p><dl>${sums}</dl></details>`;
}
