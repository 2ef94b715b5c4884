import type { FormColumn, RowHead } from '../../circular/types.ts';

/** What stands below the heads of a form. */
export interface FormRows {
  rows: number | RowHead[];
  /** How many columns at the left hold row heads. */
  heads: number;
  /** Label of the row of totals. */
  totals?: string;
  /** A row of totals after each row head of the first level, not one at the end. */
  inBlocks: boolean;
  /** Columns under a * are summed. */
  summed: Set<number>;
}

/**
 * Reads what stands below the heads of a form, a row of cells each: blank rows, ordinals counted out, row heads at the left over
 * blank rows, and rows of totals. Undefined where anything else is filled in: that is no blank form.
 *
 * @param isOrdinal - Whether the first column counts the rows.
 */
export function formRows(grid: readonly (readonly string[])[], isOrdinal: boolean): FormRows | undefined {
  const summed = new Set<number>();
  const totals = new Set<string>();
  const totalRows: number[] = [];
  const body = grid.filter((row, at) => {
    const filled = row.filter((text) => text !== '' && text !== '*');
    if (filled.length !== 1 || !TOTALS.test(filled[0]!)) return true;
    totals.add(filled[0]!);
    totalRows.push(at);
    row.forEach((text, column) => {
      if (text === '*') summed.add(column);
    });
    return false;
  });
  if (totals.size > 1) return undefined;
  const [label] = totals;
  const found = { ...(label !== undefined && { totals: label }), summed };
  const isAtEnd = totalRows.length === 0 || (totalRows.length === 1 && totalRows[0] === grid.length - 1);
  if (body.every((row) => row.every((text, at) => text === '' || (at === 0 && COUNTED.test(text)))))
    return isAtEnd ? { rows: body.length, heads: 0, inBlocks: false, ...found } : undefined;
  const heads = headColumns(body);
  if (isOrdinal || heads === undefined) return undefined;
  const starts = grid.flatMap((row, at) => (row[0] !== '' && !totalRows.includes(at) ? [at] : []));
  const inBlocks =
    totalRows.length === starts.length &&
    totalRows.every((at, block) => at === (starts[block + 1] ?? grid.length) - 1);
  if (!isAtEnd && !inBlocks) return undefined;
  const rows = rowTree(body, 0, heads);
  return rows && { rows, heads, inBlocks: inBlocks && !isAtEnd, ...found };
}

/** Columns whose type is 行头 at the left, as many as hold row heads. */
export function withRowHeads(columns: readonly FormColumn[], heads: number): FormColumn[] {
  let at = -1;
  const visit = (column: FormColumn): FormColumn => {
    if ('children' in column) return { ...column, children: column.children.map(visit) };
    at += 1;
    return at < heads ? { ...column, content: { type: 'rowHead' } } : column;
  };
  return columns.map(visit);
}

const TOTALS = /^(?:合计|总计|小计)$/u;
const COUNTED = /^\d{1,3}$|^…+$/u;
/** Layers of row heads. */
const DEEPEST = 3;

/** How many columns at the left hold words, when all others are blank and the first row has words in each of them. */
function headColumns(body: readonly (readonly string[])[]): number | undefined {
  const last = Math.max(...body.map((row) => row.findLastIndex((text) => text !== '')));
  const heads = last + 1;
  const isTree =
    heads <= DEEPEST &&
    body.every((row) => heads < row.length) &&
    body[0]!.slice(0, heads).every((text) => text !== '');
  return isTree ? heads : undefined;
}

/** The row heads of a column on, each over the rows below it whose cell in that column is blank; undefined where one is lacking. */
function rowTree(body: readonly (readonly string[])[], column: number, heads: number): RowHead[] | undefined {
  const starts = body.flatMap((row, at) => (row[column] === '' ? [] : [at]));
  if (starts[0] !== 0) return undefined;
  const tree = starts.map((start, index) => {
    const rows = body.slice(start, starts[index + 1]);
    const inner = column + 1 === heads ? rows.length : rowTree(rows, column + 1, heads);
    return inner === undefined ? undefined : { title: body[start]![column]!, rows: inner };
  });
  return tree.includes(undefined) ? undefined : (tree as RowHead[]);
}
