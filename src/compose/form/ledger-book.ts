import type { Circular } from '../../circular/types.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Facts } from '../../derive/types.ts';
import type { PrintDocument } from '../../print/types.ts';
import { withBlocks } from '../blocks/index.ts';
import { printDocument } from '../print-document.ts';
import type { Template } from '../template/template.ts';
import { formSheet } from './form-sheet.ts';
import type { Ledger } from './ledgers.ts';

/** All ledgers of a circular in one workbook, each on pages of its own. */
export function composeLedgerBook(
  ledgers: readonly Ledger[],
  circular: Circular,
  facts: Facts,
  corpus: Corpus,
  template: Template,
): PrintDocument {
  const context = withBlocks({ circular, facts, corpus, template, images: () => undefined });
  const sheets = ledgers.map(({ form }) => formSheet(form, context, { numbered: false }));
  return printDocument('台账', sheets, context);
}
