import type { PrintCell, PrintRow } from '../../print/types.ts';

/** A cell of a row, or the part of one that began in a row above. */
export interface RowCell {
  cell: PrintCell;
  continued: boolean;
}

/** The cells of each row as Word wants them: every row names all, also those that reach down into it. */
export function cellsOfRows(rows: readonly PrintRow[]): RowCell[][] {
  /** By the column it begins at: what reaches into the rows below, and into how many. */
  const open = new Map<number, { cell: PrintCell; left: number }>();
  return rows.map(({ cells }) => {
    const row: RowCell[] = [];
    let column = 0;
    const place = (cell: PrintCell, left: number, continued: boolean) => {
      row.push({ cell, continued });
      if (left > 0) open.set(column, { cell, left });
      else open.delete(column);
      column += cell.columnSpan;
    };
    const continueOpen = () => {
      for (let from = open.get(column); from; from = open.get(column)) place(from.cell, from.left - 1, true);
    };
    for (const cell of cells) {
      continueOpen();
      place(cell, cell.rowSpan - 1, false);
    }
    continueOpen();
    return row;
  });
}
