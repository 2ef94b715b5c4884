import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import type { PrintDocument } from '../print/types.ts';
import { annexSheets } from './annex.ts';
import { composeAttachmentList } from './attachment-list.ts';
import { withBlocks } from './blocks/index.ts';
import { blank, paragraph } from './builders.ts';
import type { Context } from './context.ts';
import { composeHead } from './head.ts';
import { composeImprint } from './imprint.ts';
import { composeNotes } from './notes.ts';
import { printDocument, type Sheet } from './print-document.ts';
import { composeSignature } from './signature.ts';
import type { Template } from './template.ts';
import { titleLines } from './title-lines.ts';
import { withTail } from './with-tail.ts';

/**
 * The circular with everything it prints and attaches, in order: head, title, addressees, text, list of
 * attachments, signature and date, notes, enclosures, attachments, imprint.
 *
 * @param images bytes of an image file of the content directory.
 */
export function composeNotice(
  circular: Circular,
  facts: Facts,
  corpus: Corpus,
  template: Template,
  images: (file: string) => Uint8Array | undefined,
): PrintDocument {
  const context = withBlocks({ circular, facts, corpus, template, images });
  const { meta } = circular;
  const head = composeHead(circular, template);
  const text = [
    ...(head.blocks.length > 0 ? blank(template.above.title, template.line) : []),
    titleLines(meta.title, 'title', template.page, context),
    ...blank(template.above.addressees, template.line),
    ...(meta.addressees.length > 0
      ? [paragraph('addressees', 'paragraph', `${meta.addressees.join('，')}：`)]
      : []),
    ...context.blocks(circular.children),
  ];
  const tail = [
    ...composeAttachmentList(circular.attachments, template),
    ...composeSignature(meta.signature ?? meta.issuers, meta.issueDate, template),
    ...composeNotes(meta),
  ];
  const blocks = withTail({ head: head.blocks, text, tail }, template, head.styles);
  const sheets = [
    { page: template.page, numbered: true, blocks },
    ...[...circular.enclosures, ...circular.attachments].flatMap((annex) => annexSheets(annex, context)),
  ];
  return printDocument(meta.title, withImprint(sheets, context), context, head.styles);
}

/** The imprint at the foot of the last page; on a page of its own when the last sheet is a form's. */
function withImprint(sheets: Sheet[], { circular, template }: Context): Sheet[] {
  const imprint = composeImprint(circular.meta, template);
  const last = sheets.at(-1);
  if (!imprint || !last) return sheets;
  if (last.page !== template.page)
    return [
      ...sheets,
      { page: template.page, numbered: template.pageNumber.onLoneImprint, blocks: [imprint] },
    ];
  return [...sheets.slice(0, -1), { ...last, blocks: [...last.blocks, imprint] }];
}
