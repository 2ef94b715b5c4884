import type { Form } from '../../circular/types.ts';
import type { PrintCell, PrintRow } from '../../print/types.ts';
import { cell } from '../builders.ts';
import type { CellText } from './form-cell-text.ts';
import type { Leaf } from './form-columns.ts';
import { type FormRow, formRows } from './form-rows.ts';

/** What makes a cell the header of its column or row, by its words: its kind, and how to fill in what it heads. */
export type HeaderOf = (kind: 'column' | 'row', head: string) => Pick<PrintCell, 'header' | 'note'>;

/** How a form's cells are made. */
interface Make {
  write: CellText;
  header: HeaderOf;
}

/** The rows of a form below its head. */
export function bodyRows(form: Form, leaves: readonly Leaf[], minHeight: number, make: Make): PrintRow[] {
  const blankCells = blankRowCells(leaves, make);
  return formRows(form, leaves).map((row) =>
    row.kind === 'total'
      ? { kind: 'total', minHeight, cells: totalCells(form, leaves, make), sums: row.sums }
      : { kind: 'blank', minHeight, cells: blankCells(row) },
  );
}

/** The label over the columns before the first summed one, then * under each column to be summed. */
function totalCells(form: Form, leaves: readonly Leaf[], { write, header }: Make): PrintCell[] {
  const label = form.totalsLabel ?? '';
  const columnSpan = Math.max(
    1,
    leaves.findIndex(({ column }) => column.summed),
  );
  return [
    cell(write('tableCell', label, 0, columnSpan), { columnSpan, ...header('row', label) }),
    ...leaves
      .slice(columnSpan)
      .map(({ column }, index) => cell(column.summed ? write('tableCell', '*', columnSpan + index, 1) : [])),
  ];
}

/** The cells of the blank rows: a row head reaches over its rows and over the row-head columns it leaves free. */
function blankRowCells(
  leaves: readonly Leaf[],
  { write, header }: Make,
): (row: Extract<FormRow, { kind: 'blank' }>) => PrintCell[] {
  const headColumns = rowHeadColumns(leaves);
  /** How many more rows each column is covered from above. */
  const covered = leaves.map(() => 0);
  return ({ ordinal, heads }) => {
    const cells: PrintCell[] = [];
    for (const [index, { column }] of leaves.entries()) {
      if (covered[index]! > 0) {
        covered[index]! -= 1;
        continue;
      }
      const head = heads.find(({ level }) => headColumns[level] === index);
      if (head) {
        const { title, rowSpan } = head;
        const columnSpan = head.last ? adjacent(headColumns, head.level) : 1;
        cells.push(
          cell(write('tableCell', title, index, columnSpan), {
            rowSpan,
            columnSpan,
            ...header('row', title),
          }),
        );
        covered.fill(rowSpan, index + 1, index + columnSpan);
        covered[index] = rowSpan - 1;
      } else if (column.content.type === 'ordinal') {
        cells.push(cell(write('tableCell', String(ordinal), index, 1)));
      } else cells.push(cell([]));
    }
    return cells;
  };
}

/** The columns that hold the row heads, by level; the first column where the form names none. */
function rowHeadColumns(leaves: readonly Leaf[]): number[] {
  const columns = leaves.flatMap(({ column }, index) => (column.content.type === 'rowHead' ? [index] : []));
  return columns.length > 0 ? columns : [0];
}

/** How many row-head columns stand side by side from a level on. */
function adjacent(columns: readonly number[], level: number): number {
  let span = 1;
  while (columns[level + span] === columns[level]! + span) span += 1;
  return span;
}
