import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import type { PrintBlock, PrintDocument } from '../print/types.ts';
import { annexSheets } from './annex.ts';
import { composeAttachmentList } from './attachment-list.ts';
import { composeAttendance } from './attendance.ts';
import { withBlocks } from './blocks/index.ts';
import { blank, paragraph } from './builders.ts';
import type { Context } from './context.ts';
import { composeHead, type Head } from './head/head.ts';
import { heightOf, openingHeight, roomOnFirstPage } from './heights.ts';
import { composeImprint } from './imprint.ts';
import { composeNotes } from './notes.ts';
import { printDocument, type Sheet } from './print-document.ts';
import { sealsOf } from './signature/seals.ts';
import { composeSignature } from './signature/signature.ts';
import type { Template } from './template/template.ts';
import { titleLines } from './title-lines.ts';
import { turnWideTables } from './turn-wide-tables.ts';
import { withTail } from './with-tail.ts';

/**
 * The circular with everything it prints and attaches, in order: head, title, addressees, text, list of
 * attachments, those present, signature and date, notes, enclosures, attachments, imprint.
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
  const { head, text, moved } = composeOpening(context);
  const tail = [
    ...composeAttachmentList(circular.attachments, template),
    ...composeAttendance(meta, template),
    ...composeSignature(meta.signature ?? meta.issuers, meta.issueDate, template, sealsOf(context)),
    ...composeNotes(meta),
  ];
  const blocks = withTail({ head: head.blocks, text, tail }, template, head.styles);
  const sheets = [
    ...turnWideTables(
      {
        page: template.page,
        numbered: true,
        blocks,
        ...(template.firstPage && { firstPage: template.firstPage }),
      },
      template,
    ),
    ...[...circular.enclosures, ...circular.attachments].flatMap((annex) => annexSheets(annex, context)),
  ];
  return printDocument(meta.title, withImprint(sheets, moved, context), context, head.styles);
}

/**
 * Head, and the text from the title on. Addressees that leave no room for text on the first page move to the imprint
 * (GB/T 9704-2012, 7.3.2).
 */
function composeOpening(context: Context): { head: Head; text: PrintBlock[]; moved: string[] } {
  const { circular, template } = context;
  const { addressees } = circular.meta;
  const body = context.blocks(circular.children);
  const room = roomOnFirstPage(true, template) + template.line - template.cell;
  const above = addressees.length > 0 ? composeLead(addressees, context) : undefined;
  if (above) {
    const needed = heightOf(above, template) + openingHeight(body, template);
    const head = composeHead(circular, template, room - needed);
    const measures = { ...template, styles: { ...template.styles, ...head.styles } };
    if (heightOf(head.blocks, measures) + needed <= room)
      return { head, text: below(head, above, body), moved: [] };
  }
  const lead = composeLead([], context);
  const head = composeHead(
    circular,
    template,
    room - heightOf(lead, template) - openingHeight(body, template),
  );
  return { head, text: below(head, lead, body), moved: addressees };
}

/** Without a head the title stands on the first line. */
function below(head: Head, lead: readonly PrintBlock[], body: readonly PrintBlock[]): PrintBlock[] {
  const isFirst = head.blocks.length === 0 && lead[0]?.type === 'blank';
  return [...lead.slice(isFirst ? 1 : 0), ...body];
}

/** Title and addressees with the empty lines above and between them. */
function composeLead(addressees: readonly string[], context: Context): PrintBlock[] {
  const { circular, template } = context;
  const { above, line, title } = template;
  return [
    ...blank(above.title, line),
    ...(title.printed
      ? [titleLines(circular.meta.title, 'title', template.page, context), ...blank(above.addressees, line)]
      : []),
    ...(addressees.length > 0 ? [paragraph('addressees', 'paragraph', `${addressees.join('，')}：`)] : []),
  ];
}

/** The imprint at the foot of the last page; on a page of its own when the last sheet is a form's. */
function withImprint(sheets: Sheet[], moved: readonly string[], { circular, template }: Context): Sheet[] {
  const imprint = composeImprint(circular.meta, template, moved);
  const last = sheets.at(-1);
  if (!imprint || !last) return sheets;
  if (last.page !== template.page)
    return [
      ...sheets,
      { page: template.page, numbered: template.pageNumber.onLoneImprint, blocks: [imprint] },
    ];
  return [...sheets.slice(0, -1), { ...last, blocks: [...last.blocks, imprint] }];
}
