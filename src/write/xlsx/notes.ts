import { ems } from './ems.ts';
import type { SheetRow } from './sheet-row.ts';

/** Where a note's box stands in the sheet, in the words of `x:Anchor`, by `row,column` of its cell. */
export type NoteAnchors = ReadonlyMap<string, string>;

/** Boxes beside the cells, each as large as its note needs: the library makes them all of one size, and no box scrolls. */
export function noteAnchors(rows: readonly SheetRow[], widths: readonly number[]): NoteAnchors {
  const anchors = new Map<string, string>();
  const heights = rows.map(({ height }) => height);
  for (const [row, { cells }] of rows.entries())
    for (const { column, columnSpan, note } of cells)
      if (note !== undefined) {
        const left = column + columnSpan;
        const right = advance(left, GAP + BOX_WIDTH, widths, DEFAULT_WIDTH);
        const bottom = advance(row, GAP + boxHeight(note), heights, DEFAULT_HEIGHT);
        const anchor = [
          left,
          pixels(GAP),
          row,
          pixels(GAP),
          right.index,
          right.rest,
          bottom.index,
          bottom.rest,
        ];
        anchors.set(`${row},${column}`, anchor.join(','));
      }
  return anchors;
}

/** A sheet's drawing of its notes, with these anchors in place of the library's. */
export function withNoteAnchors(vml: string, anchors: NoteAnchors): string {
  return vml.replaceAll(/<v:shape .*?<\/v:shape>/gs, (shape) => {
    const row = /<x:Row>(\d+)</.exec(shape)?.[1];
    const column = /<x:Column>(\d+)</.exec(shape)?.[1];
    const anchor = anchors.get(`${row},${column}`);
    return anchor === undefined ? shape : shape.replace(/(<x:Anchor>)[^<]*/, `$1${anchor}`);
  });
}

/** All in points. Notes are shown in 9-point type. */
const GAP = 6;
const BOX_WIDTH = 200;
const NOTE_SIZE = 9;
const NOTE_LINE = 14;
const DEFAULT_WIDTH = 54;
const DEFAULT_HEIGHT = 14;

function boxHeight(note: string): number {
  const capacity = Math.floor((BOX_WIDTH - 12) / NOTE_SIZE);
  const lines = note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(ems(line) / capacity)), 0);
  return (lines + 1) * NOTE_LINE;
}

/** The column or row that lies so far from the start of another, and how far into it, in pixels. */
function advance(
  start: number,
  distance: number,
  sizes: readonly number[],
  otherwise: number,
): { index: number; rest: number } {
  let index = start;
  let rest = distance;
  for (let size = sizes[index] ?? otherwise; rest > size; size = sizes[index] ?? otherwise) {
    rest -= size;
    index += 1;
  }
  return { index, rest: pixels(rest) };
}

function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}
