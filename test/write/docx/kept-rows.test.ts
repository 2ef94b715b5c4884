import { expect, test } from 'vitest';
import type { PrintRow } from '../../../src/print/types.ts';
import { cellsOfRows } from '../../../src/write/docx/cells-of-rows.ts';
import { keptRows } from '../../../src/write/docx/kept-rows.ts';

/** Rows 20 points high; `a3x2` is a cell called a, three rows high and two columns wide. */
function rowsOf(...rows: string[]): PrintRow[] {
  return rows.map((row) => ({
    kind: row.startsWith('sum') ? 'total' : 'blank',
    minHeight: 20,
    cells: row.split(' ').map((cell) => {
      const [, rowSpan = 1, columnSpan = 1] = /(\d)x(\d)$/.exec(cell) ?? [];
      return { rowSpan: Number(rowSpan), columnSpan: Number(columnSpan), children: [] };
    }),
  }));
}

test('every row names the cells that reach down into it, in their columns', () => {
  const rows = rowsOf('a3x2 b2x1 c', 'd', 'e f2x1', 'g h i');
  const spans = cellsOfRows(rows).map((row) =>
    row.map(({ cell, continued }) => `${continued ? '↑' : ''}${cell.rowSpan}x${cell.columnSpan}`),
  );
  expect(spans).toEqual([
    ['3x2', '2x1', '1x1'],
    ['↑3x2', '↑2x1', '1x1'],
    ['↑3x2', '1x1', '2x1'],
    ['1x1', '1x1', '1x1', '↑2x1'],
  ]);
});

test('rows of one row head stay together, and a totals row with the row above', () => {
  const rows = rowsOf('a2x1 b', 'c', 'd2x1 e', 'f', 'sum g', 'h i', 'j k');
  expect([...keptRows(rows, 100)].sort()).toEqual([0, 2, 3]);
});

test('a block that is too high may be parted, but not the blocks within it', () => {
  const rows = rowsOf('a4x1 b2x1 c', 'd', 'e2x1 f', 'g', 'sum h i');
  expect([...keptRows(rows, 80)].sort()).toEqual([0, 1, 2, 3]);
  expect([...keptRows(rows, 60)].sort()).toEqual([0, 2, 3]);
});
