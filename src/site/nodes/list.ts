import type { List } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** Items as paragraphs, as they print; an ordered one keeps the ordinal that was typed. */
export function list(node: List, state: TextState): Html {
  return html`${node.children.map((item) => html`<p>${item.marker}${state.inlines(item.children, state)}</p>`)}`;
}
