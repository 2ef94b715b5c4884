import type { Cell, MergeRange } from 'hucre';
import type { PrintTable } from '../../print/types.ts';
import { bordersOf } from './borders.ts';
import type { SheetCell, SheetRow } from './sheet-row.ts';

/**
 * Every square of a sheet by `row,column`. Those that a merged cell covers carry its style too, for its borders.
 *
 * @param first the sheet's row, from 0, that the table begins at.
 */
export function sheetCells(
  rows: readonly SheetRow[],
  table: PrintTable | undefined,
  first: number,
): Map<string, Partial<Cell>> {
  const squares = new Map<string, Partial<Cell>>();
  const count = table ? table.head.length + table.body.length : 0;
  for (const [index, { cells }] of rows.entries()) {
    const inTable = table && index >= first && index < first + count;
    for (const cell of cells)
      for (const { row, column } of squaresOf(cell, index)) {
        const square = { row: row - first, column, rows: count, columns: table?.columns.length ?? 0 };
        const style = inTable ? { ...cell.style, border: bordersOf(table.border, square) } : cell.style;
        const isFirst = row === index && column === cell.column;
        squares.set(`${row},${column}`, isFirst ? { ...contentOf(cell), style } : { value: null, style });
      }
  }
  return squares;
}

/** The cells that cover more than one square. */
export function mergesOf(rows: readonly SheetRow[]): MergeRange[] {
  return rows.flatMap(({ cells }, row) =>
    cells
      .filter(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1)
      .map(({ column, columnSpan, rowSpan }) => ({
        startRow: row,
        startCol: column,
        endRow: row + rowSpan - 1,
        endCol: column + columnSpan - 1,
      })),
  );
}

function squaresOf(
  { column, columnSpan, rowSpan }: SheetCell,
  row: number,
): { row: number; column: number }[] {
  return Array.from({ length: rowSpan * columnSpan }, (_, index) => ({
    row: row + Math.floor(index / columnSpan),
    column: column + (index % columnSpan),
  }));
}

function contentOf({ value, formula, note }: SheetCell): Partial<Cell> {
  if (formula !== undefined) return { formula, formulaResult: value };
  if (note !== undefined) return { value, comment: { author: NOTE_AUTHOR, text: note } };
  return isErrorName(value) ? { value, richText: [{ text: value }] } : { value };
}

/** A sheet says who wrote a note: here it is the form. */
const NOTE_AUTHOR = '填表说明';

/** `#N/A` and its like: the library would write an error, except as rich text. */
function isErrorName(value: string | number | null): value is string {
  return typeof value === 'string' && /^#[A-Z\d_/]+[!?]?$/.test(value);
}
