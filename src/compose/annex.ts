import type { Annex, Prose } from '../circular/types.ts';
import { composeAttachmentList } from './attachment-list.ts';
import { blank, paragraph } from './builders.ts';
import type { Context } from './context.ts';
import { formSheet } from './form/form-sheet.ts';
import type { Sheet } from './print-document.ts';
import { composeSignature } from './signature/signature.ts';
import { titleLines } from './title-lines.ts';
import { turnWideTables } from './turn-wide-tables.ts';
import { withTail } from './with-tail.ts';

/** An enclosure or attachment and all that it attaches in turn, each on new pages (GB/T 9704-2012, 7.3.7). */
export function annexSheets(annex: Annex, context: Context): Sheet[] {
  if (annex.type === 'form') return [formSheet(annex, context, { numbered: true })];
  return [
    ...proseSheets(annex, context),
    ...annex.attachments.flatMap((attachment) => annexSheets(attachment, context)),
  ];
}

/** The pages of an attachment in prose: label on the first line, title on the third, text as in the circular. */
export function proseSheets(prose: Prose, context: Context): Sheet[] {
  const { facts, template } = context;
  const { meta } = prose;
  const label = facts.labels.get(prose);
  const anchor = facts.clauses.find((clause) => clause.depth === 0 && clause.part === prose.name)?.id;
  const text = [
    ...(label === undefined ? [] : [paragraph('attachmentLabel', 'paragraph', label)]),
    ...blank(template.attachment.titleLine - (label === undefined ? 1 : 2), template.line),
    titleLines(meta.title, 'attachmentTitle', template.page, context, anchor === undefined ? {} : { anchor }),
    ...(meta.byline === undefined ? [] : [paragraph('byline', 'paragraph', meta.byline)]),
    // The byline's distance from the larger type above it is taken off the line below it.
    ...blank(1, template.line - (meta.byline === undefined ? 0 : template.styles.byline.spaceBefore)),
    ...context.blocks(prose.children),
  ];
  const tail = [
    ...composeAttachmentList(prose.attachments, template),
    ...composeSignature(meta.signature ?? [], meta.issueDate, template),
  ];
  const blocks = withTail({ head: [], text, tail }, template);
  return turnWideTables({ page: template.page, numbered: true, blocks }, template);
}
