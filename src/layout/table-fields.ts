import type { PrintCell, PrintColumn, PrintRow, PrintTable } from '../print/types.ts';
import type { ReadingStructure } from './reading-structure.ts';
import { type GridCell, type GridRow, tableGrid } from './table-grid.ts';
import type { FieldKind } from './types.ts';

/** What is asked for in a cell. */
export interface CellField {
  name: string;
  label: string;
  kind: FieldKind;
  /** Something is printed in the cell. */
  covers: boolean;
  element: number;
}

/**
 * The fields of a table: its blank rows' empty cells, and every cell of a totals row but its label. A name says where the
 * cell stands, `clues-r3-c5` in the third blank row, `clues-t1-c5` in the first totals row; a label says it in words.
 *
 * @param prefix Undefined: the table is filled in on paper alone.
 */
export function tableFields(
  table: PrintTable,
  prefix: string | undefined,
  reading: ReadingStructure,
): Map<PrintCell, CellField> {
  const fields = new Map<PrintCell, CellField>();
  if (prefix === undefined) return fields;
  const grid = tableGrid(table.body, table.columns.length);
  const totals = table.body.filter(({ kind }) => kind === 'total').length;
  const counts = { blank: 0, total: 0 };
  for (const [index, row] of table.body.entries()) {
    const { kind } = row;
    if (kind !== 'blank' && kind !== 'total') continue;
    const count = ++counts[kind];
    const isTotal = kind === 'total';
    const rowLabel = isTotal ? totalLabel(grid, index, totals) : blankLabel(grid[index]!, count);
    for (const cell of grid[index]!.cells) {
      const element = cell.source && reading.cells.get(cell.source);
      if (element === undefined || !isRoom(cell, row)) continue;
      const column = table.columns[cell.column]!;
      fields.set(cell.source!, {
        name: `${prefix}-${isTotal ? 't' : 'r'}${count}-c${cell.column + 1}`,
        label: `${columnLabel(column)}，${rowLabel}`,
        kind: kindOf(column, isTotal),
        covers: cell.children.length > 0,
        element,
      });
    }
  }
  return fields;
}

/** What stands in a totals row beside its label only says that a sum is asked for. */
function isRoom({ header, children }: GridCell, { kind }: PrintRow): boolean {
  return header === undefined && (kind === 'total' || children.length === 0);
}

function kindOf({ content }: PrintColumn, isTotal: boolean): FieldKind {
  if (content.type === 'number') return { type: 'number' };
  if (isTotal || content.type === 'text' || content.type === 'rowHead') return { type: 'text' };
  if (content.type === 'choice') return content;
  return { type: 'line' };
}

/** 涉及金额（万元），必填 */
function columnLabel({ title, content, required }: PrintColumn): string {
  const unit = content.type !== 'number' ? undefined : content.percent ? '%' : content.unit;
  return `${title}${unit === undefined ? '' : `（${unit}）`}${required ? '，必填' : ''}`;
}

/** 城区／公办第2行, or 第3行 where no row has a head. */
function blankLabel(row: GridRow, count: number): string {
  const heads = headsOf(row);
  const last = heads.at(-1);
  if (!last) return `第${count}行`;
  return namesOf(heads) + (last.rows > 1 ? `第${row.index - last.row + 1}行` : '');
}

/** 总计; where each block has one, 城区／合计. */
function totalLabel(grid: readonly GridRow[], index: number, totals: number): string {
  const own = headsOf(grid[index]!);
  const block = totals > 1 && index > 0 ? headsOf(grid[index - 1]!).slice(0, 1) : [];
  return namesOf([...block, ...own]);
}

function headsOf({ covers }: GridRow): GridCell[] {
  return [...new Set(covers)].filter(({ header }) => header === 'row');
}

function namesOf(heads: readonly GridCell[]): string {
  return heads.map(textOf).join('／');
}

function textOf({ children }: GridCell): string {
  return children.flatMap(({ runs }) => runs.map((run) => (run.type === 'text' ? run.text : ''))).join('');
}
