import type { DutyList } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** Who does what: a paragraph for each item, as it prints. */
export function dutyList(node: DutyList, state: TextState): Html {
  const items = node.children.map((item) => html`<p>${state.inlines(item.children, state)}</p>`);
  return html`<div class="duty-list">${items}</div>`;
}
