import type { TargetList } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** Targets as paragraphs, as they print, with their ordinals where they have any. */
export function targetList(node: TargetList, state: TextState): Html {
  const { ordinals } = state.published.facts;
  return html`${node.children.map(
    (item) => html`<p>${item.marker ?? ordinals.get(item)}${state.inlines(item.children, state)}</p>`,
  )}`;
}
