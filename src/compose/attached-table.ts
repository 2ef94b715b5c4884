import type { Circular, Prose } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import type { PrintDocument } from '../print/types.ts';
import { proseSheets } from './annex.ts';
import { withBlocks } from './blocks/index.ts';
import { printDocument } from './print-document.ts';
import type { Template } from './template/template.ts';

/** Whether an attachment is nothing but one table, and is so offered for download by itself. */
export function isAttachedTable(part: Circular | Prose): part is Prose {
  const [only, ...others] = part.children;
  return (
    part.type === 'prose' && others.length === 0 && (only?.type === 'division' || only?.type === 'table')
  );
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
  return printDocument(prose.meta.title, proseSheets(prose, context), context);
}
