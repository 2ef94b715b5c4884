import { asArtifact, moved } from './band.ts';
import { cellFields } from './place-fields.ts';
import { type Piece, rowHeight, type Taken, takeText } from './row-pieces.ts';
import type { SetRow, SetTable } from './set-table.ts';
import { drawBorders } from './table-borders.ts';
import { PAGE_TOLERANCE, type TextArea } from './text-area.ts';

/** What a table needs at a page's foot to begin there: its head and its first row. */
export function firstRows(table: SetTable): number {
  const first = table.body[0];
  return stack(table.head).height + (first ? rowHeight(first, [], new Map()) : 0);
}

/** What all of a table needs. */
export function allRows(table: SetTable): number {
  return stack(table.head).height + stack(table.body).height;
}

/**
 * Places a table, over as many pages as it takes: its head on each, its rows whole. A row that is taller than a
 * page is parted between lines. A cell that spans rows of two pages has its borders on both; its text stands on
 * the first that has room for all of it, else it runs on from page to page.
 *
 * @param below What must stand on the page of its last row, below it.
 */
export function placeTable(table: SetTable, area: TextArea, below = 0): void {
  const head = stack(table.head);
  if (head.height <= area.height / 2) placeRows(table, table.head, table.body, area, below);
  else {
    // A head that fills half the page is not repeated: it runs on like rows.
    placeRows(table, [], table.head, area);
    placeRows(table, [], table.body, area, below);
  }
}

function placeRows(
  table: SetTable,
  headRows: readonly SetRow[],
  rows: readonly SetRow[],
  area: TextArea,
  below = 0,
): void {
  if (headRows.length + rows.length === 0) return;
  const head = stack(headRows);
  const taken: Taken = new Map();
  let next = 0;
  let pages = 0;
  let parted = false;
  do {
    const top = area.nextTop(0);
    const body = takeRows(rows, next, parted, top + head.height, area, taken, below);
    const isStuck =
      rows.length > 0 ? body.pieces.length === 0 : top + head.height > area.bottom + PAGE_TOLERANCE;
    if (isStuck && !area.isFresh) {
      area.breakPage('overflow');
      continue;
    }
    const bottom = body.pieces.at(-1)?.bottom ?? top + head.height;
    const headPieces = head.pieces.map((piece) => ({
      ...piece,
      top: piece.top + top,
      bottom: piece.bottom + top,
    }));
    if (pages++ === 0) placeText(headPieces, new Map(), false, area);
    else area.putBox(moved(repeated(headPieces), area.left, 0), bottom);
    placeText(body.pieces, taken, body.parted, area);
    area.putBox(moved(drawBorders(table, [...headPieces, ...body.pieces]), area.left, 0), bottom);
    area.putFields(cellFields(body.pieces, table.edges, area.left));
    ({ next, parted } = body);
    if (next < rows.length) area.breakPage('overflow');
  } while (next < rows.length);
}

/** Rows one below the other, from 0. */
function stack(rows: readonly SetRow[]): { pieces: Piece[]; height: number } {
  const pieces: Piece[] = [];
  let height = 0;
  for (const row of rows) {
    const top = height;
    height += rowHeight(row, pieces, new Map());
    pieces.push({ row, top, bottom: height });
  }
  return { pieces, height };
}

interface TakenRows {
  pieces: Piece[];
  /** The row that the next page begins with. */
  next: number;
  /** That row has begun on this page. */
  parted: boolean;
}

/** The rows that fit on this page; on a fresh page at least a part of one. */
function takeRows(
  rows: readonly SetRow[],
  from: number,
  continued: boolean,
  top: number,
  area: TextArea,
  taken: Taken,
  below: number,
): TakenRows {
  const pieces: Piece[] = [];
  const tallest = area.bottom - top;
  let bottom = top;
  for (let next = from; next < rows.length; next++) {
    const row = rows[next]!;
    const least =
      continued && next === from ? 0 : area.isFresh ? Math.min(row.minHeight, tallest) : row.minHeight;
    const height = rowHeight({ ...row, minHeight: least }, pieces, taken);
    // The last row goes on with what must stand below it, when another row is left behind.
    const isLead = next === rows.length - 1 && pieces.length > 0;
    if (bottom + height + (isLead ? below : 0) > area.bottom + PAGE_TOLERANCE) {
      if (pieces.length > 0 || !area.isFresh) {
        const own = withoutLead(pieces, area);
        return { pieces: own, next: next - (pieces.length - own.length), parted: false };
      }
      return { pieces: [{ row, top, bottom: area.bottom }], next, parted: true };
    }
    pieces.push({ row, top: bottom, bottom: bottom + height });
    bottom += height;
  }
  return { pieces, next: rows.length, parted: false };
}

/** Without the last rows whose text stays with the next row's, unless the page would remain empty. */
function withoutLead(pieces: Piece[], area: TextArea): Piece[] {
  const kept = pieces.findLastIndex(({ row }) => !row.cells[0]?.bands.at(-1)?.keep) + 1;
  return kept === 0 && area.isFresh ? pieces : pieces.slice(0, kept);
}

function placeText(pieces: readonly Piece[], taken: Taken, parted: boolean, area: TextArea): void {
  for (const { band, y } of takeText(pieces, taken, parted)) area.place(band, area.left, y);
}

function repeated(pieces: readonly Piece[]) {
  return takeText(pieces, new Map(), false).flatMap(({ band, y }) => moved(band.items, 0, y).map(asArtifact));
}
