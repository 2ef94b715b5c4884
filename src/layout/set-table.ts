import type { PrintCell, PrintParagraph, PrintRow, PrintTable } from '../print/types.ts';
import type { Band } from './band.ts';
import type { CellField } from './table-fields.ts';
import { type GridCell, tableGrid } from './table-grid.ts';

/** A table whose cells' lines are set, with its columns' edges; rows have no place yet. */
export interface SetTable {
  type: 'table';
  /** Left edge of each column, and the right edge of the last, from the text area's left edge. */
  edges: number[];
  /** Repeated on every page. */
  head: SetRow[];
  body: SetRow[];
  border: PrintTable['border'];
  /** Its last row stays on the page of what follows. */
  keep: boolean;
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
  /** What is asked for in it. */
  field?: CellField;
}

/** Sets a paragraph in a cell's column. */
export type SetInColumn = (paragraph: PrintParagraph, left: number, width: number) => Band[];

/** Scales the columns to the text area, and sets the cells' text. */
export function setTable(
  table: PrintTable,
  width: number,
  set: SetInColumn,
  fields: ReadonlyMap<PrintCell, CellField>,
): SetTable {
  const edges = columnEdges(table, width);
  const setGroup = (rows: PrintRow[]) => setRows(rows, edges, table.padding, set, fields);
  return {
    type: 'table',
    edges,
    head: setGroup(table.head),
    body: setGroup(table.body),
    border: table.border,
    keep: table.keepWithNext ?? false,
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
  fields: ReadonlyMap<PrintCell, CellField>,
): SetRow[] {
  const setCells = new Map<GridCell, SetCell>();
  const setCell = (cell: GridCell): SetCell => {
    const known = setCells.get(cell);
    if (known) return known;
    const { row, rows, column, columns } = cell;
    const [left, right] = [edges[column]!, edges[column + columns]!];
    const inset = Math.min(padding, (right - left) / 4);
    const bands = cell.children.flatMap((child) => set(child, left + inset, right - left - 2 * inset));
    const field = cell.source && fields.get(cell.source);
    const isRowHead = cell.header === 'row';
    const placed = { row, rows, column, columns, bands, isRowHead, ...(field && { field }) };
    setCells.set(cell, placed);
    return placed;
  };
  return tableGrid(rows, edges.length - 1).map(({ index, minHeight, cells, covers }) => ({
    index,
    minHeight,
    cells: cells.map(setCell),
    covers: covers.map(setCell),
  }));
}
