import type { PrintCell, PrintParagraph, PrintRow, PrintTable } from '../print/types.ts';
import type { Band } from './band.ts';

/** A table whose cells' lines are set, with its columns' edges; rows have no place yet. */
export interface SetTable {
  type: 'table';
  /** Left edge of each column, and the right edge of the last, from the text area's left edge. */
  edges: number[];
  /** Repeated on every page. */
  head: SetRow[];
  body: SetRow[];
  border: PrintTable['border'];
}

export interface SetRow {
  index: number;
  minHeight: number;
  /** The cells that begin in this row, by column. */
  cells: SetCell[];
  /** The cell that covers each column in this row, one from above included. */
  covers: SetCell[];
}

export interface SetCell {
  row: number;
  rows: number;
  column: number;
  columns: number;
  bands: Band[];
  /** Its text says what the rows beside it are, on every page that they run on to. */
  isRowHead: boolean;
}

/** Sets a paragraph in a cell's column. */
export type SetInColumn = (paragraph: PrintParagraph, left: number, width: number) => Band[];

/** Scales the columns to the text area, works out which cell covers what, and sets the cells' text. */
export function setTable(table: PrintTable, width: number, set: SetInColumn): SetTable {
  const edges = columnEdges(table, width);
  const setGroup = (rows: PrintRow[]) => setRows(rows, edges, table.padding, set);
  return {
    type: 'table',
    edges,
    head: setGroup(table.head),
    body: setGroup(table.body),
    border: table.border,
  };
}

function columnEdges(table: PrintTable, width: number): number[] {
  const shares = table.columns.map((column) => Math.max(column.width, 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = [0];
  for (const share of shares)
    edges.push(edges.at(-1)! + (total > 0 ? share / total : 1 / shares.length) * width);
  return edges;
}

function setRows(
  rows: readonly PrintRow[],
  edges: readonly number[],
  padding: number,
  set: SetInColumn,
): SetRow[] {
  const count = edges.length - 1;
  let covers: (SetCell | undefined)[] = [];
  return rows.map((row, index) => {
    const above = covers;
    covers = Array.from({ length: count }, (_, column) => {
      const cell = above[column];
      return cell && cell.row + cell.rows > index ? cell : undefined;
    });
    const cells: SetCell[] = [];
    for (const cell of row.cells) addCell(cell, cells, covers, index, rows.length, edges, padding, set);
    // A column that no cell covers is an empty cell, so that its borders are drawn.
    for (let column = 0; column < count; column++) {
      if (covers[column]) continue;
      const empty = { row: index, rows: 1, column, columns: 1, bands: [], isRowHead: false };
      covers[column] = empty;
      cells.push(empty);
    }
    cells.sort((a, b) => a.column - b.column);
    return { index, minHeight: row.minHeight, cells, covers: covers as SetCell[] };
  });
}

function addCell(
  cell: PrintCell,
  cells: SetCell[],
  covers: (SetCell | undefined)[],
  row: number,
  rowCount: number,
  edges: readonly number[],
  padding: number,
  set: SetInColumn,
): void {
  const column = covers.indexOf(undefined);
  const setIn = (from: number, to: number) => {
    const inset = Math.min(padding, (edges[to]! - edges[from]!) / 4);
    return cell.children.flatMap((child) =>
      set(child, edges[from]! + inset, edges[to]! - edges[from]! - 2 * inset),
    );
  };
  if (column === -1) {
    // A cell too many: its text joins the row's last cell rather than being lost.
    const last = cells.at(-1) ?? covers.at(-1);
    if (last) last.bands.push(...setIn(last.column, last.column + last.columns));
    return;
  }
  let end = column + 1;
  while (end < Math.min(column + cell.columnSpan, covers.length) && !covers[end]) end++;
  const placed: SetCell = {
    row,
    rows: Math.min(Math.max(1, cell.rowSpan), rowCount - row),
    column,
    columns: end - column,
    bands: setIn(column, end),
    isRowHead: cell.header === 'row',
  };
  covers.fill(placed, column, end);
  cells.push(placed);
}
