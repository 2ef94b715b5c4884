import { expect, test } from 'vitest';
import { pageBreaks } from '../../../src/write/xlsx/page-breaks.ts';
import type { SheetRow } from '../../../src/write/xlsx/sheet-row.ts';

/** Rows 10 points high, each with a cell of its own over so many rows. */
function rowsOf(...spans: (number | 'total')[]): SheetRow[] {
  return spans.map((span) => ({
    height: 10,
    ...(span === 'total' && { keepsWithAbove: true }),
    cells: [{ column: 0, columnSpan: 1, rowSpan: span === 'total' ? 1 : span, value: null, style: {} }],
  }));
}

const HEAD = rowsOf(1, 1);
const body = (...spans: (number | 'total')[]) => {
  const rows = [...HEAD, ...rowsOf(...spans)];
  return { rows, range: { first: 2, end: rows.length } };
};
const breaks = ({ rows, range }: ReturnType<typeof body>, available: number) =>
  pageBreaks(rows, range, available, 20);

test('a page ends before a row head that would be cut', () => {
  expect(breaks(body(3, 1, 1, 3, 1, 1), 80)).toEqual([]);
  expect(breaks(body(3, 1, 1, 3, 1, 1), 70)).toEqual([4]);
});

test('a totals row stays with the row above, and so with its block', () => {
  expect(breaks(body(1, 1, 1, 'total'), 50)).toEqual([3]);
  expect(breaks(body(2, 1, 'total', 2, 1, 'total'), 70)).toEqual([4]);
});

test('rows that nothing joins, and a block higher than a page, are left to end where they do', () => {
  expect(breaks(body(1, 1, 1, 1, 1, 1, 1, 1), 50)).toEqual([]);
  expect(breaks(body(8, 1, 1, 1, 1, 1, 1, 1), 50)).toEqual([]);
});

test('the head that stands again on each page takes its room', () => {
  expect(breaks(body(3, 1, 1, 3, 1, 1, 3, 1, 1), 60)).toEqual([4, 7]);
  expect(breaks(body(3, 1, 1, 3, 1, 1, 3, 1, 1), 90)).toEqual([7]);
});
