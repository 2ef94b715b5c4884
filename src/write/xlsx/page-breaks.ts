import type { SheetRow } from './sheet-row.ts';

/** Rows, from 0, that begin the table's body and end it. */
export interface BodyRange {
  first: number;
  end: number;
}

/**
 * Rows, from 0, after which a page must end so that no row head is cut from its rows and no totals row from what it sums. Where
 * pages may end by themselves nothing is prescribed: paper and type of the office decide.
 *
 * @param available height of a page, in points.
 * @param repeated height of the rows that stand again on every page.
 */
export function pageBreaks(
  rows: readonly SheetRow[],
  { first, end }: BodyRange,
  available: number,
  repeated: number,
): number[] {
  const joined = joinedRows(rows, first, end);
  const breaks: number[] = [];
  let start = 0;
  let candidate = 0;
  let used = 0;
  for (const [index, { height }] of rows.entries()) {
    if (index > first && index < end && !joined.has(index)) candidate = index;
    else if (index >= end) candidate = index;
    if (used + height > available && candidate > start) {
      if (candidate < index) breaks.push(candidate - 1);
      start = candidate;
      used = repeated + rows.slice(candidate, index).reduce((sum, row) => sum + row.height, 0);
    }
    used += height;
  }
  return breaks;
}

/** The rows that must stand on the page of the row above. */
function joinedRows(rows: readonly SheetRow[], first: number, end: number): Set<number> {
  const joined = new Set<number>();
  for (let index = first; index < end; index += 1) {
    const { cells, keepsWithAbove } = rows[index]!;
    if (keepsWithAbove) joined.add(index);
    for (const { rowSpan } of cells)
      for (let below = 1; below < rowSpan; below += 1) joined.add(index + below);
  }
  return joined;
}
