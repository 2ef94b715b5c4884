import { posix } from 'node:path';
import { currentSite } from '../current-site.ts';
import { fileSize } from '../file-size.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { PaperEntry, PublishedCircular } from '../model/types.ts';

/** Papers for download, a line for each document with its formats and their sizes. */
export function downloads(page: string, published: PublishedCircular, papers: readonly PaperEntry[]): Html {
  const documents = Map.groupBy(papers, ({ path }) => path.replace(/\.\w+$/, ''));
  const lines = [...documents.values()].map(
    (formats) => html`<li><span>${formats[0]!.title}</span>${formatButtons(page, published, formats)}</li>`,
  );
  return html`<ul class="downloads">${lines}</ul>`;
}

/** The formats of one document. */
export function formatButtons(
  page: string,
  { page: own }: PublishedCircular,
  papers: readonly PaperEntry[],
): Html {
  const folder = posix.dirname(own);
  const { sumOf } = currentSite();
  const buttons = papers.map(({ path, format, title, downloadName }) => {
    const sum = sumOf(`${folder}/${path}`);
    const size = sum && html`<span class="size"> ${fileSize(sum.bytes)}</span>`;
    return html`<a class="button" href="${href(page, `${folder}/${path}`)}" download="${downloadName}"><span class="unseen">下载${title}：</span>${FORMAT_NAMES[format]}${size}</a>`;
  });
  return html`<span class="formats">${buttons}</span>`;
}
