import type { Deadline } from '../../circular/types.ts';
import { attribute, type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** An obligation in time: the words, marked, with the anchor that the calendar and the tables point at. */
export function deadline(node: Deadline, state: TextState): Html {
  const id = attribute('id', state.deadlines.get(node)?.id);
  return html`<span class="deadline"${id}>${state.inlines(node.children, state)}</span>`;
}
