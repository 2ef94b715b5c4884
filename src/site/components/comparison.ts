import { href } from '../href.ts';
import { type Fill, type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { scrollTable } from './scroll-table.ts';

/** A row of a comparison: what is compared, how the circulars differ, and a cell of the table for each. */
export interface ComparedRow {
  head: Fill;
  verdict: Verdict;
  cells: readonly Html[];
}

/** How circulars differ, in words; something is wrong, or only not the same. */
export interface Verdict {
  words: string;
  kind: 'same' | 'differs' | 'wrong';
}

/** Several circulars side by side, a column for each; rows in groups, which have names where there is more than one. */
export function comparison(options: {
  page: string;
  caption: string;
  subject: string;
  circulars: readonly PublishedCircular[];
  groups: readonly { name: string; rows: readonly ComparedRow[] }[];
}): Html {
  const { page, caption, subject, circulars, groups } = options;
  const heads = circulars.map((published) => {
    const { region, documentNumber, title } = published.circular.meta;
    return html`<th scope="col">${region}<a class="number" href="${href(page, published.page)}" title="${title}">${documentNumber?.text ?? '无文号'}</a></th>`;
  });
  const bodies = groups.map(({ name, rows }) => {
    const over =
      groups.length > 1 &&
      html`<tr class="over"><th scope="rowgroup"><span>${name}</span></th><td colspan="${circulars.length + 1}"></td></tr>`;
    return html`<tbody>${over}${rows.map(({ head, verdict, cells }) => {
      return html`<tr><th scope="row">${head}</th><td class="verdict ${verdict.kind}">${verdict.words}</td>${cells}</tr>\n`;
    })}</tbody>`;
  });
  return scrollTable(
    caption,
    html`<table class="compare"><caption class="unseen">${caption}</caption><thead><tr><th scope="col">${subject}</th><th scope="col">情况</th>${heads}</tr></thead>${bodies}</table>`,
  );
}

/** How many of the circulars have something, in words. */
export function heldBy(having: readonly PublishedCircular[], of: number): Verdict {
  if (having.length === of) return { words: of > 1 ? '各件都有' : '', kind: 'same' };
  const [only] = having;
  if (having.length === 1) return { words: `仅${only!.circular.meta.region}有`, kind: 'differs' };
  return { words: `${of - having.length}件缺`, kind: 'differs' };
}

/** A circular that has nothing to compare. */
export const LACKING: Html = html`<td class="lacking">缺</td>`;
