import type { Glyph, MeasuredPage } from '../types.ts';
import type { Line } from './types.ts';

/** Of the smaller size: baselines farther apart are two lines. */
const SAME_LINE = 0.3;

const MM_PER_POINT = 25.4 / 72;

/** The upright glyphs of a page in lines, from top to bottom. */
export function linesOf(page: MeasuredPage): Line[] {
  const upright = page.glyphs.filter(({ turned }) => turned === 0).sort((a, b) => a.origin.y - b.origin.y);
  const rows: Glyph[][] = [];
  for (const glyph of upright) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const reach = last && SAME_LINE * Math.min(glyph.size, last.size) * MM_PER_POINT;
    if (row && last && reach !== undefined && glyph.origin.y - last.origin.y <= reach) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => makeLine(page, row)).sort((a, b) => a.top - b.top);
}

/** A line of the given glyphs, in whatever order they come. */
export function makeLine(page: MeasuredPage, unsorted: readonly Glyph[]): Line {
  const glyphs = unsorted.toSorted((a, b) => a.origin.x - b.origin.x);
  const size = mainSize(glyphs);
  const main = glyphs.filter((glyph) => Math.abs(glyph.size - size) < 0.05);
  const ideographs = main.filter(({ character }) => /\p{Script=Han}/u.test(character));
  const measured = ideographs.length > 0 ? ideographs : main;
  const characters = glyphs.map(({ character }) => character);
  return {
    page,
    glyphs,
    characters,
    text: characters.join(''),
    size,
    left: glyphs[0]!.box.left,
    right: Math.max(...glyphs.map(({ box }) => box.right)),
    top: median(measured.map(({ box }) => box.top)),
    bottom: median(measured.map(({ box }) => box.bottom)),
  };
}

/** The part of a line from one character to another, counted in characters; undefined when it is empty. */
export function partOf(line: Line, from: number, to = line.glyphs.length): Line | undefined {
  const glyphs = line.glyphs.slice(from, to);
  return glyphs.length === 0 ? undefined : makeLine(line.page, glyphs);
}

/** The pieces of a line that gaps wider than `gap` millimetres part. */
export function piecesOf(line: Line, gap: number): Line[] {
  const pieces: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const last = pieces.at(-1)?.at(-1);
    if (last && glyph.box.left - last.box.right <= gap) pieces.at(-1)!.push(glyph);
    else pieces.push([glyph]);
  }
  return pieces.map((glyphs) => makeLine(line.page, glyphs));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function mainSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size } of glyphs) {
    const rounded = Math.round(size * 20) / 20;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0];
}
