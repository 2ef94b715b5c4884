import type { Piece } from './row-pieces.ts';
import type { SetTable } from './set-table.ts';
import type { PlacedRule } from './types.ts';

/**
 * Borders of the rows that one page holds: the outer ones around them all, inner ones wherever two cells meet.
 * A cell that goes on on the next page is closed on both.
 */
export function drawBorders({ edges, border }: SetTable, pieces: readonly Piece[]): PlacedRule[] {
  const top = pieces[0]!.top;
  const bottom = pieces.at(-1)!.bottom;
  const right = edges.at(-1)!;
  // The lines meet in a full corner.
  const corner = border.outer / 2;
  const rule = (thickness: number, x1: number, y1: number, x2: number, y2: number): PlacedRule[] =>
    thickness > 0 ? [{ type: 'rule', x1, y1, x2, y2, thickness, color: border.color }] : [];
  return [
    ...betweenRows(pieces, edges).flatMap(({ y, x1, x2 }) => rule(border.inner, x1, y, x2, y)),
    ...betweenColumns(pieces, edges).flatMap(({ x, y1, y2 }) => rule(border.inner, x, y1, x, y2)),
    ...rule(border.outer, -corner, top, right + corner, top),
    ...rule(border.outer, -corner, bottom, right + corner, bottom),
    ...rule(border.outer, 0, top, 0, bottom),
    ...rule(border.outer, right, top, right, bottom),
  ];
}

/** Horizontal lines, joined over neighbouring columns. */
function betweenRows(
  pieces: readonly Piece[],
  edges: readonly number[],
): { y: number; x1: number; x2: number }[] {
  return pieces.slice(1).flatMap((below, index) => {
    const above = pieces[index]!;
    const isBorder = (column: number) => above.row.covers[column] !== below.row.covers[column];
    return stretches(edges.length - 1, isBorder).map(({ from, to }) => ({
      y: below.top,
      x1: edges[from]!,
      x2: edges[to]!,
    }));
  });
}

/** Vertical lines, joined over neighbouring rows. */
function betweenColumns(
  pieces: readonly Piece[],
  edges: readonly number[],
): { x: number; y1: number; y2: number }[] {
  return edges.slice(1, -1).flatMap((x, index) => {
    const isBorder = (row: number) => pieces[row]!.row.covers[index] !== pieces[row]!.row.covers[index + 1];
    return stretches(pieces.length, isBorder).map(({ from, to }) => ({
      x,
      y1: pieces[from]!.top,
      y2: pieces[to - 1]!.bottom,
    }));
  });
}

/** The runs of indices below `count` for which `holds` is true; `to` is past the last. */
function stretches(count: number, holds: (index: number) => boolean): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let index = 0; index < count; index++) {
    if (!holds(index)) continue;
    const last = found.at(-1);
    if (last?.to === index) last.to = index + 1;
    else found.push({ from: index, to: index + 1 });
  }
  return found;
}
