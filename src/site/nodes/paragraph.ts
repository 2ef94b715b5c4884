import type { Paragraph } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

export function paragraph(node: Paragraph, state: TextState): Html {
  return html`<p>${state.inlines(node.children, state)}</p>`;
}
