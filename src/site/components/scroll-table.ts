import { type Fill, type Html, html } from '../html.ts';

/** A region that scrolls when its table is wider than the page, by keyboard too. */
export function scrollTable(name: string, table: Fill): Html {
  return html`<div class="table" role="region" aria-label="${name}" tabindex="0">${table}</div>`;
}
