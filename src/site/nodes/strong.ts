import type { Strong } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** Stressed words. */
export function strong(node: Strong, state: TextState): Html {
  return html`<strong>${state.inlines(node.children, state)}</strong>`;
}
