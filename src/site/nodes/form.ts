import { partId } from '../../circular/parts.ts';
import type { Form } from '../../circular/types.ts';
import type { PrintBlock } from '../../print/types.ts';
import { printedTable } from '../components/printed-table.ts';
import { title } from '../components/title.ts';
import { currentSite } from '../current-site.ts';
import { type Html, html } from '../html.ts';
import { printedText } from '../printed-text.ts';
import { sourceLink } from './source-link.ts';
import type { TextState } from './text-state.ts';

/** A blank form as its papers print it, so that the preview cannot differ from the download. */
export function form(node: Form, { published }: TextState): Html {
  const { sections } = currentSite().printedForm(published, node);
  const blocks = sections
    .flatMap(({ children }) => children)
    .map((block) => printed(block, partId(node), sourceLink(published, node.file, node.places?.title)));
  return html`<section class="annex">${blocks}</section>`;
}

function printed(block: PrintBlock, id: string, source: Html | null): Html | null {
  if (block.type === 'table') return printedTable(block);
  if (block.type !== 'paragraph') return null;
  const text = printedText(block);
  switch (block.style) {
    case 'attachmentLabel':
      return html`<p class="label">${text}</p>`;
    case 'tableTitle':
      return html`<h2 class="title" id="${id}">${title(text)}${source}</h2>`;
    case 'tableUnit':
      return html`<p class="unit">${text}</p>`;
    default:
      return block.role === 'paragraph'
        ? html`<p class="table-note signature-line">${text}</p>`
        : html`<p class="table-note">${text}</p>`;
  }
}
