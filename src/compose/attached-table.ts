import type { Circular, Prose } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import type { PrintDocument } from '../print/types.ts';
import { proseSheet } from './annex.ts';
import { withBlocks } from './blocks/index.ts';
import { onlyTable } from './only-table.ts';
import { printDocument } from './print-document.ts';
import type { Template } from './template.ts';

/** Whether an attachment is nothing but one table, and is so offered for download by itself. */
export function isAttachedTable(part: Circular | Prose): part is Prose {
  return part.type === 'prose' && onlyTable(part) !== undefined;
}

/** An attachment that is a table, alone. */
export function composeAttachedTable(
  prose: Prose,
  circular: Circular,
  facts: Facts,
  corpus: Corpus,
  template: Template,
): PrintDocument {
  const context = withBlocks({ circular, facts, corpus, template, images: () => undefined });
  return printDocument(prose.meta.title, [proseSheet(prose, context)], context);
}
