import type { Responsibility } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** A responsibility tail, in the words of the text. */
export function responsibility(node: Responsibility, state: TextState): Html {
  return html`<span class="responsibility">${state.inlines(node.children, state)}</span>`;
}
