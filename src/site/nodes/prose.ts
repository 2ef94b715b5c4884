import { partId } from '../../circular/parts.ts';
import type { Prose } from '../../circular/types.ts';
import { title } from '../components/title.ts';
import { type Html, html } from '../html.ts';
import { attachmentList } from './attachment-list.ts';
import { clause } from './clause.ts';
import { signature } from './signature.ts';
import { sourceLink } from './source-link.ts';
import type { TextState } from './text-state.ts';

/** What a circular issues or attaches in prose: label, title, author, text. */
export function prose(node: Prose, state: TextState): Html {
  const { meta } = node;
  const label = state.published.facts.labels.get(node);
  const id = partId(node);
  return html`<section class="annex">${label && html`<p class="label">${label}</p>`}<h2 class="title" id="${id}">${title(
    meta.title,
  )}${sourceLink(state.published, node.file, meta.places.title)}</h2>${meta.byline && html`<p class="byline">${meta.byline}</p>`}${clause(id, null, node.children, { ...state, file: node.file, rank: 3 })}${attachmentList(node.attachments)}${signature(meta.signature ?? [], meta.issueDate)}</section>`;
}
