import { asArtifact, type Band } from './band.ts';
import { TOLERANCE } from './break-lines.ts';
import type { SetCell, SetRow } from './set-table.ts';

/** A row, or the part of a row that one page holds; pieces of a page are consecutive rows. */
export interface Piece {
  row: SetRow;
  top: number;
  bottom: number;
}

/** How many of a cell's lines earlier pages took. */
export type Taken = Map<SetCell, number>;

/**
 * Height of a row that follows `pieces` on a page: its least height, or what is left of the text of each cell that
 * ends in it, less the rows that the cell spans above it on this page.
 */
export function rowHeight(row: SetRow, pieces: readonly Piece[], taken: Taken): number {
  let height = row.minHeight;
  const first = pieces[0];
  for (const cell of new Set(row.covers)) {
    if (cell.row + cell.rows - 1 !== row.index) continue;
    const spanned =
      first && cell.row < row.index ? pieces.slice(Math.max(0, cell.row - first.row.index)) : [];
    const above = spanned.reduce((sum, piece) => sum + piece.bottom - piece.top, 0);
    height = Math.max(height, textHeight(cell.bands.slice(taken.get(cell) ?? 0)) - above);
  }
  return height;
}

/**
 * Takes the text that the pieces have room for, each line with its top; cells by row, then by column. A row head
 * whose rows run on stands on their next page again.
 */
export function takeText(
  pieces: readonly Piece[],
  taken: Taken,
  parted: boolean,
): { band: Band; y: number }[] {
  const placed: { band: Band; y: number }[] = [];
  for (const [index, { row }] of pieces.entries()) {
    const cells = index === 0 ? new Set(row.covers) : row.cells;
    for (const cell of cells) placed.push(...takeCell(cell, pieces, taken, parted));
  }
  return placed;
}

function takeCell(
  cell: SetCell,
  pieces: readonly Piece[],
  taken: Taken,
  parted: boolean,
): { band: Band; y: number }[] {
  const first = pieces[0]!.row.index;
  const start = taken.get(cell) ?? 0;
  const isAgain = cell.isRowHead && cell.row < first && start === cell.bands.length;
  const bands = isAgain ? cell.bands.map(again) : cell.bands.slice(start);
  if (bands.length === 0) return [];
  const lastRow = cell.row + cell.rows - 1;
  const top = pieces[Math.max(0, cell.row - first)]!.top;
  const bottom = pieces[Math.min(pieces.length - 1, lastRow - first)]!.bottom;
  const endsHere = lastRow < first + pieces.length - (parted ? 1 : 0);
  const spare = bottom - top - textHeight(bands);
  if (isAgain && spare < 0) return [];
  // Centred when all of it is here; what runs over pages starts at the top.
  let y = top + ((start === 0 || isAgain) && spare > 0 ? spare / 2 : 0);
  const placed: { band: Band; y: number }[] = [];
  for (const band of bands) {
    const height = bandHeight(band);
    const fits = y + height <= bottom + TOLERANCE;
    if (!fits && !endsHere && (placed.length > 0 || !parted)) break;
    placed.push({ band, y: y + band.before + band.leading / 2 });
    y += height;
  }
  if (!isAgain) taken.set(cell, start + placed.length);
  return placed;
}

/** A row head's line as it stands again on a later page. */
function again({ mark: _, ...band }: Band): Band {
  return { ...band, items: band.items.map(asArtifact) };
}

function textHeight(bands: readonly Band[]): number {
  return bands.reduce((sum, band) => sum + bandHeight(band), 0);
}

/** Of a line in a cell: half of its leading stands above it, half below. */
function bandHeight(band: Band): number {
  return band.before + band.height + band.leading + band.after;
}
