import type { CircularMeta } from '../../circular/types.ts';
import { title } from '../components/title.ts';
import { type Html, html } from '../html.ts';

/** 版头: letterhead, number, signatories and urgency, above a red rule. */
export function letterhead(meta: CircularMeta, lines: readonly string[]): Html {
  const { documentNumber, signatories, urgency } = meta;
  const numbered = documentNumber || signatories.length > 0;
  return html`<header class="letterhead">${urgency && html`<p class="urgency">${urgency}</p>`}${
    lines.length > 0 && html`<p class="mark">${lines.map((line) => html`<span>${title(line)}</span>`)}</p>`
  }${
    numbered &&
    html`<p class="number">${documentNumber && html`<span>${documentNumber.text}</span>`}${
      signatories.length > 0 && html`<span>签发人：${signatories.join('　')}</span>`
    }</p>`
  }</header>`;
}
