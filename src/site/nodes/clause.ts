import type { Block } from '../../circular/types.ts';
import { type Fill, type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** The text that stands right under a heading with the note beside it, then the clauses below. `head` comes before the text. */
export function clause(id: string, head: Fill, children: readonly Block[], state: TextState): Html {
  const first = children.findIndex(({ type }) => type === 'section');
  const own = first === -1 ? children : children.slice(0, first);
  const below = first === -1 ? [] : children.slice(first);
  const text = html`${head}${state.blocks(own, state)}`;
  const note = state.note(id);
  const noted = note ? html`<div class="noted"><div>${text}</div>${note}</div>` : text;
  return html`${noted}${state.blocks(below, state)}`;
}
