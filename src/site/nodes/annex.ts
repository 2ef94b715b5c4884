import type { Annex } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import { form } from './form.ts';
import { prose } from './prose.ts';
import type { TextState } from './text-state.ts';

/** An enclosure or an attachment, with its own attachments after it. */
export function annex(node: Annex, state: TextState): Html {
  if (node.type === 'form') return form(node, state);
  return html`${prose(node, state)}${node.attachments.map((one) => annex(one, state))}`;
}
