import type { Target } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** Targets, in the words of the text. */
export function target(node: Target, state: TextState): Html {
  return html`<span class="target">${state.inlines(node.children, state)}</span>`;
}
