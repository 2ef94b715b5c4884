import type { Phase } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** A phase, in the words of the text. */
export function phase(node: Phase, state: TextState): Html {
  return html`<span class="phase">${state.inlines(node.children, state)}</span>`;
}
