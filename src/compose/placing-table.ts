import type { PrintRow, PrintTable } from '../print/types.ts';

/**
 * A table without borders, which only holds places: words beside each other.
 *
 * @param widths In points, one for each column.
 */
export function placingTable(widths: readonly number[], body: PrintRow[], color: string): PrintTable {
  return {
    type: 'table',
    columns: widths.map((width) => ({
      width,
      content: { type: 'text' },
      title: '',
      required: false,
      summed: false,
    })),
    head: [],
    body,
    border: { outer: 0, inner: 0, color },
    padding: 0,
    summary: '',
  };
}

/** Whether a table only holds places. */
export function isPlacing({ border }: PrintTable): boolean {
  return border.outer === 0;
}
