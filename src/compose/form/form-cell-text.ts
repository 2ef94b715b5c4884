import type { PrintParagraph } from '../../print/types.ts';
import { balanceLines } from '../balance-lines.ts';
import { brokenLines, paragraph } from '../builders.ts';

/** Sets a text in a cell that starts at the column `first` and is `columnSpan` columns wide. */
export type CellText = (
  style: 'tableHead' | 'tableCell',
  text: string,
  first: number,
  columnSpan: number,
) => PrintParagraph[];

/** A text of a form in the middle of its cell, in balanced lines of at most `capacity` ideographs. */
export function cellText(
  style: 'tableHead' | 'tableCell',
  text: string,
  { size, line, capacity }: { size: number; line: number; capacity: number },
): PrintParagraph[] {
  const runs = brokenLines(balanceLines(text, capacity), { size });
  return [paragraph(style, 'paragraph', runs, { override: { lineHeight: line, align: 'center' } })];
}
