import type { Section } from '../../circular/types.ts';
import { type Fill, type Html, html } from '../html.ts';
import { clause } from './clause.ts';
import { sourceLink } from './source-link.ts';
import type { TextState } from './text-state.ts';

/**
 * A heading with its ordinal and what stands under it. A heading that runs in shares the line with the paragraph below it, and
 * stays a heading to whoever listens or searches.
 */
export function section(node: Section, state: TextState): Html {
  const { ids, ordinals } = state.published.facts;
  const id = ids.get(node) ?? '';
  const ordinal = ordinals.get(node);
  const words = state.inlines(node.heading.children, { ...state, organs: undefined });
  const heading = ranked(Math.min(6, state.rank + node.depth - 1), id, html`${ordinal}${words}`);
  const permalink = html`<a class="permalink" href="#${id}" aria-label="${ordinal || '本节'}的链接"></a>${sourceLink(state.published, state.file, node.position)}`;
  const [first, ...rest] = node.children;
  const runsIn = node.heading.runIn && first?.type === 'paragraph';
  const head = runsIn
    ? html`<div class="run-in">${heading}<p>${state.inlines(first.children, state)}</p>${permalink}</div>`
    : html`<div class="heading">${heading}${permalink}</div>`;
  const text = clause(id, head, runsIn ? rest : node.children, state);
  return html`<section class="level-${node.depth}">${text}</section>`;
}

/** The names of elements are no text: each rank is written out. */
function ranked(rank: number, id: string, words: Fill): Html {
  switch (rank) {
    case 2:
      return html`<h2 id="${id}">${words}</h2>`;
    case 3:
      return html`<h3 id="${id}">${words}</h3>`;
    case 4:
      return html`<h4 id="${id}">${words}</h4>`;
    case 5:
      return html`<h5 id="${id}">${words}</h5>`;
    default:
      return html`<h6 id="${id}">${words}</h6>`;
  }
}
