import type { Annex, Prose } from '../circular/types.ts';
import type { PageSetup } from '../print/types.ts';
import { composeAttachmentList } from './attachment-list.ts';
import { withBlocks } from './blocks/index.ts';
import { isWide } from './blocks/table.ts';
import { blank, paragraph } from './builders.ts';
import type { Context } from './context.ts';
import { formSheet } from './form-sheet.ts';
import { onlyTable } from './only-table.ts';
import type { Sheet } from './print-document.ts';
import { composeSignature } from './signature.ts';
import type { Template } from './template.ts';
import { titleLines } from './title-lines.ts';
import { withTail } from './with-tail.ts';

/** An enclosure or attachment and all that it attaches in turn, each on new pages (GB/T 9704-2012, 7.3.7). */
export function annexSheets(annex: Annex, context: Context): Sheet[] {
  if (annex.type === 'form') return [formSheet(annex, context, { numbered: true })];
  return [
    proseSheet(annex, context),
    ...annex.attachments.flatMap((attachment) => annexSheets(attachment, context)),
  ];
}

/**
 * The pages of an attachment in prose: label on the first line, title on the third, text as in the circular. A wide
 * table that is all of it stands on pages turned to the left (GB/T 9704-2012, 8).
 */
export function proseSheet(prose: Prose, bound: Context): Sheet {
  const page = pageOf(prose, bound.template);
  const context =
    page === bound.template.page ? bound : withBlocks({ ...bound, template: { ...bound.template, page } });
  const { facts, template } = context;
  const { meta } = prose;
  const label = facts.labels.get(prose);
  const anchor = facts.clauses.find((clause) => clause.depth === 0 && clause.part === prose.name)?.id;
  const text = [
    ...(label === undefined ? [] : [paragraph('attachmentLabel', 'paragraph', label)]),
    ...blank(template.attachment.titleLine - (label === undefined ? 1 : 2), template.line),
    titleLines(meta.title, 'attachmentTitle', page, context, anchor === undefined ? {} : { anchor }),
    ...(meta.byline === undefined ? [] : [paragraph('byline', 'paragraph', meta.byline)]),
    // The byline's distance from the larger type above it is taken off the line below it.
    ...blank(1, template.line - (meta.byline === undefined ? 0 : template.styles.byline.spaceBefore)),
    ...context.blocks(prose.children),
  ];
  const tail = [
    ...composeAttachmentList(prose.attachments, template),
    ...composeSignature(meta.signature ?? [], meta.issueDate, template),
  ];
  return { page, numbered: true, blocks: withTail({ head: [], text, tail }, template) };
}

function pageOf(prose: Prose, template: Template): PageSetup {
  const table = onlyTable(prose);
  return table && isWide(table, template) ? template.form.turned : template.page;
}
