import type { PrintCell, PrintParagraph, PrintRow } from '../print/types.ts';

/** A row's place in its group, the head or the body. */
export interface GridRow {
  index: number;
  minHeight: number;
  /** The cells that begin in this row, by column. */
  cells: GridCell[];
  /** The cell that covers each column in this row, one from above included. */
  covers: GridCell[];
}

/** A cell's place among the rows and columns. */
export interface GridCell {
  row: number;
  rows: number;
  column: number;
  columns: number;
  header?: PrintCell['header'];
  children: PrintParagraph[];
  /** Undefined: no cell was given for its place. */
  source?: PrintCell;
}

/** Works out which cell covers what: each column of each row is covered by one cell, whatever the rows say. */
export function tableGrid(rows: readonly PrintRow[], columnCount: number): GridRow[] {
  let covers: (GridCell | undefined)[] = [];
  return rows.map((row, index) => {
    const above = covers;
    covers = Array.from({ length: columnCount }, (_, column) => {
      const cell = above[column];
      return cell && cell.row + cell.rows > index ? cell : undefined;
    });
    const cells: GridCell[] = [];
    for (const cell of row.cells) addCell(cell, cells, covers, index, rows.length);
    // A column that no cell covers is an empty cell, so that its borders are drawn.
    for (let column = 0; column < columnCount; column++) {
      if (covers[column]) continue;
      const empty = { row: index, rows: 1, column, columns: 1, children: [] };
      covers[column] = empty;
      cells.push(empty);
    }
    cells.sort((a, b) => a.column - b.column);
    return { index, minHeight: row.minHeight, cells, covers: covers as GridCell[] };
  });
}

function addCell(
  source: PrintCell,
  cells: GridCell[],
  covers: (GridCell | undefined)[],
  row: number,
  rowCount: number,
): void {
  const { columnSpan, rowSpan, header, children } = source;
  const column = covers.indexOf(undefined);
  if (column === -1) {
    // A cell too many: its text joins the row's last cell rather than being lost.
    const last = cells.at(-1) ?? covers.at(-1);
    last?.children.push(...children);
    return;
  }
  let end = column + 1;
  while (end < Math.min(column + columnSpan, covers.length) && !covers[end]) end++;
  const placed: GridCell = {
    row,
    rows: Math.min(Math.max(1, rowSpan), rowCount - row),
    column,
    columns: end - column,
    ...(header && { header }),
    children: [...children],
    source,
  };
  covers.fill(placed, column, end);
  cells.push(placed);
}
