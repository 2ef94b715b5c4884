import { tableRow } from '../../circular/builders.ts';
import type { Division, Table } from '../../circular/types.ts';
import type { SourceText } from '../source-text.ts';
import type { SourceCell, SourceTable } from '../types.ts';
import { type Context, tell } from './context.ts';
import { withoutSpace } from './words.ts';

/** A table as its rows: one of who is responsible for what, where its head says so, or a plain one. */
export function tableBlock(table: SourceTable, context: Context): Table | Division {
  const grid = gridOf(table);
  const place = table.rows[0]?.[0]?.text;
  const cells = table.rows.flat();
  if (cells.filter(({ text }) => text.text === '').length * 3 > cells.length)
    tell(
      context,
      'ask',
      '表格',
      '表里空格多，像是报表而看不出完整的表头，暂按表格照录，是报表的请改写成 .form.yaml',
      place,
    );
  else if (table.rows.some((row) => row.some(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1)))
    tell(
      context,
      'ask',
      '表格',
      '表里有合并的单元格，文字放在第一格，其余留空；是报表的，请改写成 .form.yaml',
      place,
    );
  const plain: Table = {
    type: 'table',
    children: grid.map((row) => tableRow(row.map((cell) => words(cell)))),
  };
  const [dimension = '', ...heads] = grid[0]!.map((cell) => withoutSpace(words(cell)));
  if (grid.length < 2 || heads.length === 0 || !heads.every((head) => HOLDERS.test(head))) return plain;
  tell(context, 'sure', '分工', `${grid.length - 1}行，${[dimension, ...heads].join('、')}`, place);
  return { type: 'division', ...(dimension !== '' && { dimension }), children: [plain] };
}

const HOLDERS = /^(?:总牵头|牵头|责任|配合|指导|督导)(?:单位|部门|机关)$|^完成(?:时限|时间|期限)$/u;

function words(cell: SourceText | undefined): string {
  return cell?.text ?? '';
}

/** The cells in their columns; what a merged one covers is undefined. */
export function gridOf({ rows, width }: SourceTable): (SourceText | undefined)[][] {
  const grid: (SourceText | undefined)[][] = rows.map(() =>
    new Array<SourceText | undefined>(width).fill(undefined),
  );
  forEachCell({ rows, width }, ({ text }, row, column) => {
    grid[row]![column] = text;
  });
  return grid;
}

/** Visits each cell with where it begins. */
export function forEachCell(
  { rows, width }: Pick<SourceTable, 'rows' | 'width'>,
  visit: (cell: SourceCell, row: number, column: number) => void,
): void {
  /** For each column, the first row that no cell above reaches. */
  const free = new Array<number>(width).fill(0);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (column < width && free[column]! > at) column += 1;
      if (column >= width) break;
      visit(cell, at, column);
      const end = Math.min(width, column + cell.columnSpan);
      free.fill(at + cell.rowSpan, column, end);
      column = end;
    }
  });
}
