import type { VFileMessage } from 'vfile-message';
import { SEVERITY_NAMES } from '../../messages.ts';
import { rulePage } from '../guide/rule-pages.ts';
import { type Html, html } from '../html.ts';

/** A message in words, with where the guide explains its rule. */
export function said({ severity, reason, note, ruleId = '' }: VFileMessage): Html {
  const page = rulePage(ruleId);
  const rule = page === undefined ? ruleId : html`<a href="/${page}" target="_blank">${ruleId}</a>`;
  return html`<b>${SEVERITY_NAMES[severity]}</b> ${reason}${note && html`<span class="mend">改法：${note}</span>`} <small>${rule}</small>`;
}
