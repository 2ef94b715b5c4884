import type { Form, RowHead } from '../../circular/types.ts';
import type { Leaf } from './form-columns.ts';

/** One row of a form below its head, before it has cells. */
export type FormRow =
  | { kind: 'blank'; ordinal: number; heads: PlacedHead[] }
  /** `sums`: how many rows above it are summed. */
  | { kind: 'total'; sums: number };

/** A row head that starts at a row: its level among the row-head columns and how many rows it covers. */
export interface PlacedHead {
  title: string;
  level: number;
  rowSpan: number;
  /** No further row head stands beside it. */
  last: boolean;
}

/** The rows of a form: blank ones under their row heads, with a totals row at the end or after each block. */
export function formRows(form: Form, leaves: readonly Leaf[]): FormRow[] {
  const levels = leaves.filter(({ column }) => column.content.type === 'rowHead').length;
  const blocks = Array.isArray(form.rows)
    ? form.rows.map((head) => rowsUnder(head, 0, Math.max(1, levels)))
    : [Array.from({ length: form.rows }, (): PlacedHead[] => [])];
  const perBlock = form.totalsLabel !== undefined && form.totalsScope === 'block';
  let ordinal = 0;
  const rows = blocks.flatMap((block): FormRow[] => [
    ...block.map((heads): FormRow => ({ kind: 'blank', ordinal: ++ordinal, heads })),
    ...(perBlock ? [{ kind: 'total' as const, sums: block.length }] : []),
  ]);
  return form.totalsLabel === undefined || perBlock ? rows : [...rows, { kind: 'total', sums: rows.length }];
}

/** The heads that start at each row under a row head; heads deeper than there are columns for share the last one. */
function rowsUnder(head: RowHead, level: number, levels: number): PlacedHead[][] {
  const { title, rows: below } = head;
  if (!Array.isArray(below)) {
    const rows = Array.from({ length: Math.max(1, below) }, (): PlacedHead[] => []);
    rows[0]!.push({ title, level, rowSpan: rows.length, last: true });
    return rows;
  }
  if (level === levels - 1)
    return below.flatMap((child) =>
      rowsUnder({ ...child, title: `${title}／${child.title}` }, level, levels),
    );
  const rows = below.flatMap((child) => rowsUnder(child, level + 1, levels));
  rows[0]?.unshift({ title, level, rowSpan: rows.length, last: false });
  return rows;
}
