import type { Group } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** Who leads and who belongs, in the words of the text. */
export function group(node: Group, state: TextState): Html {
  return html`<div class="group">${state.blocks(node.children, state)}</div>`;
}
