import type { Citation } from '../../circular/types.ts';
import { currentSite } from '../current-site.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** A cited document: linked when the site holds its text. The organs in its title are not the circular's to mark. */
export function citation(node: Citation, state: TextState): Html {
  const target = state.citations.get(node)?.target;
  const cited = target?.type === 'circular' ? currentSite().circular(target.slug) : undefined;
  const words = state.inlines(node.children, { ...state, organs: undefined });
  if (!cited || cited === state.published) return words;
  return html`<a class="citation" href="${href(state.page, cited.page)}">${words}</a>`;
}
