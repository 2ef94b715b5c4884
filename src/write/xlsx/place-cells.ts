import type { PrintCell, PrintRow } from '../../print/types.ts';

/** A cell with the first column it covers. */
export interface PlacedCell {
  cell: PrintCell;
  column: number;
}

/** Where the cells of each row stand, given that a row leaves out what is covered from above. */
export function placeCells(rows: readonly PrintRow[]): PlacedCell[][] {
  /** How many more rows each column is covered from above. */
  const covered: number[] = [];
  return rows.map(({ cells }) => {
    let column = 0;
    const starts: { cell: PrintCell; column: number }[] = [];
    for (const cell of cells) {
      while ((covered[column] ?? 0) > 0) column += 1;
      starts.push({ cell, column });
      column += cell.columnSpan;
    }
    for (const [index, rows] of covered.entries()) covered[index] = Math.max(0, (rows ?? 0) - 1);
    for (const { cell, column } of starts)
      for (let index = column; index < column + cell.columnSpan; index += 1)
        covered[index] = cell.rowSpan - 1;
    return starts;
  });
}
