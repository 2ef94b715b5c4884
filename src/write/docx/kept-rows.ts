import type { PrintRow } from '../../print/types.ts';

/**
 * Rows, from 0, that stand on the page of the row below them: those that share a row head, so that none is cut, and the last one
 * that a totals row sums. What is higher than `most` points may be parted.
 */
export function keptRows(rows: readonly PrintRow[], most: number): Set<number> {
  const kept = new Set<number>();
  for (const [index, { cells, kind }] of rows.entries()) {
    if (kind === 'total' && index > 0) kept.add(index - 1);
    for (const { rowSpan } of cells) {
      const height = rows.slice(index, index + rowSpan).reduce((sum, { minHeight }) => sum + minHeight, 0);
      if (height <= most) for (let row = index; row < index + rowSpan - 1; row += 1) kept.add(row);
    }
  }
  return kept;
}
