import { partId } from '../../circular/parts.ts';
import type { Annex } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import { attachmentTitle } from './attachment-title.ts';

/** 附件说明 below a text: several are numbered, one is not. Each name leads to its attachment. */
export function attachmentList(attachments: readonly Annex[]): Html | null {
  if (attachments.length === 0) return null;
  const items = attachments.map((annex, index) => {
    const lead = index === 0 && '附件：';
    const ordinal = attachments.length > 1 && `${index + 1}.`;
    const name = html`<a href="#${partId(annex)}">${attachmentTitle(annex)}</a>`;
    return html`<p><span class="lead">${lead}</span><span>${ordinal}${name}</span></p>`;
  });
  return html`<div class="attachment-list">${items}</div>`;
}
