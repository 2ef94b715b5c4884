import { chineseDate } from '../../circular/chinese-date.ts';
import type { IsoDate } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';

/** 署名 and 成文日期. */
export function signature(organs: readonly string[], date: IsoDate | undefined): Html | null {
  if (organs.length === 0 && !date) return null;
  return html`<div class="signature"><div>${organs.map((organ) => html`<p>${organ}</p>`)}${
    date && html`<p><time datetime="${date}">${chineseDate(date)}</time></p>`
  }</div></div>`;
}
