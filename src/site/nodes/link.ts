import type { Link } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import { safeUrl } from '../safe-url.ts';
import type { TextState } from './text-state.ts';

/** A link of the drafter; one that the site may not make is the words alone. */
export function link(node: Link, state: TextState): Html {
  const url = safeUrl(node.url);
  if (url === null) return state.inlines(node.children, state);
  const words = state.inlines(node.children, { ...state, organs: undefined });
  return html`<a href="${url}" rel="external">${words}</a>`;
}
