import { partId } from '../../circular/parts.ts';
import type { Circular } from '../../circular/types.ts';
import { hasClauseNotes } from '../components/clause-notes.ts';
import { title } from '../components/title.ts';
import { type Html, html } from '../html.ts';
import { annex } from './annex.ts';
import { attachmentList } from './attachment-list.ts';
import { attendance } from './attendance.ts';
import { clause } from './clause.ts';
import { imprint } from './imprint.ts';
import { letterhead } from './letterhead.ts';
import { notesOf } from './notes-of.ts';
import { signature } from './signature.ts';
import { sourceLink } from './source-link.ts';
import type { TextState } from './text-state.ts';

/**
 * The whole text in the order it prints: head, title, addressees, text, list of attachments, those present, signature,
 * notes, enclosures, attachments, imprint. Every sentence of the source stands here once.
 */
export function circular(node: Circular, state: TextState): Html {
  const { meta } = node;
  const id = partId(node);
  const addressees = meta.addressees.length > 0 && `${meta.addressees.join('，')}：`;
  const annexes = [...node.enclosures, ...node.attachments].map((one) => annex(one, state));
  const notes = notesOf(meta).map((note) => html`<p class="note">${note}</p>`);
  const room = hasClauseNotes(state.published) && ' has-notes';
  return html`<article class="document${room}" data-part="text">${letterhead(meta, state.published.letterhead)}<section id="${id}"><h1 class="title">${title(meta.title)}${sourceLink(state.published, node.file, meta.places.title)}</h1>${
    addressees && html`<p class="addressees">${addressees}</p>`
  }${clause(id, null, node.children, state)}${attachmentList(node.attachments)}${attendance(meta)}${signature(
    meta.signature ?? meta.issuers,
    meta.issueDate,
  )}${notes}</section>${annexes}${imprint(meta)}</article>`;
}
