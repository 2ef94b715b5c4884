import type { Glyph } from './measure.ts';
import { isNeverFirst } from './punctuation.ts';
import { type Seam, seamsOf } from './seams.ts';
import { slackAtEnd, slackWithin } from './squeeze.ts';

/** A line: glyphs from `start` up to, not including, `end`; spaces at its end hang and take no room. */
export interface Line {
  start: number;
  end: number;
  /** The room it has. */
  measure: number;
  /** Ends a paragraph, or stands before a line break: never stretched. */
  last: boolean;
}

/** How wide lines may be: the first and the others. */
export interface Measures {
  first: number;
  rest: number;
  /** Lines but the last are stretched to the measure. */
  justified: boolean;
}

/**
 * Breaks measured glyphs into lines, each as full as the rules allow.
 *
 * Where the line is full and may not break, the order is: set marks half-width and push in what may not be
 * parted, else push out to the line's last free seam. A word that no line could hold is parted where the line is
 * full, and an address or a document number at one of its marks rather than leave the line loose. A paragraph's
 * last line does not hold a single ideograph.
 */
export function breakLines(
  glyphs: readonly Glyph[],
  measures: Measures,
  seams: readonly Seam[] = seamsOf(glyphs, measures.justified),
): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < glyphs.length) {
    const measure = lines.length === 0 ? measures.first : measures.rest;
    const end = lineEnd(glyphs, seams, start, measure);
    const last = end === glyphs.length || glyphs[end - 1]!.kind === 'break';
    lines.push({ start, end, measure, last });
    if (last) avoidSingle(lines, glyphs, seams, measures.justified);
    start = end;
  }
  // A line break at the very end opens an empty line, as it was written.
  if (glyphs.length === 0 || glyphs.at(-1)!.kind === 'break')
    lines.push({
      start,
      end: start,
      measure: lines.length === 0 ? measures.first : measures.rest,
      last: true,
    });
  return lines;
}

/** Lengths are compared with this tolerance: 28 cells of 1/28 fill a line. */
export const TOLERANCE = 0.01;
/**
 * An address or a document number that would stretch what may be stretched of a line by more than this share is parted
 * at one of its marks instead.
 */
const LOOSE = 0.175;

function lineEnd(glyphs: readonly Glyph[], seams: readonly Seam[], start: number, measure: number): number {
  const fit = fitNaturally(glyphs, seams, start, measure);
  if (fit.full === undefined) return fit.end;
  if (fit.full > start && seams[fit.full - 1] === 'free') return fit.full;
  const pushedIn = pushIn(glyphs, seams, start, fit.full, measure);
  if (pushedIn !== undefined) return pushedIn;
  const isLoose = measure - fit.freeWidth > LOOSE * fit.freeStretch;
  if (fit.atMark > fit.free && isLoose) return fit.atMark;
  if (fit.free > start && fitsLine(glyphs, seams, fit.free, measure)) return fit.free;
  return fit.inWord > start ? fit.inWord : Math.max(fit.full, start + 1);
}

/** Whether a line could hold all that stands from `start` to the next free seam. */
function fitsLine(glyphs: readonly Glyph[], seams: readonly Seam[], start: number, measure: number): boolean {
  let width = 0;
  for (let index = start; index < glyphs.length; index++) {
    width += glyphs[index]!.width;
    if (width > measure + TOLERANCE) return false;
    if (seams[index] === 'free') return true;
  }
  return true;
}

interface Fit {
  /** First glyph that does not fit; undefined when all do up to `end`. */
  full: number | undefined;
  /** End of the text, or just after a line break. */
  end: number;
  /** After the last seam of each kind that still fits; the line's start where there is none. */
  free: number;
  freeWidth: number;
  /** Width of the full cells and the spaces up to there. */
  freeStretch: number;
  atMark: number;
  /** After any seam at which a line may end at all. */
  inWord: number;
}

function fitNaturally(glyphs: readonly Glyph[], seams: readonly Seam[], start: number, measure: number): Fit {
  const fit: Fit = {
    full: undefined,
    end: glyphs.length,
    free: start,
    freeWidth: 0,
    freeStretch: 0,
    atMark: start,
    inWord: start,
  };
  let width = 0;
  let stretch = 0;
  let hanging = 0;
  for (let index = start; index < glyphs.length; index++) {
    const glyph = glyphs[index]!;
    if (glyph.kind === 'break') return { ...fit, end: index + 1 };
    if (glyph.full || glyph.class === 'space') stretch += glyph.width;
    if (glyph.class === 'space' && index > start) hanging += glyph.width;
    else {
      width += hanging + glyph.width;
      hanging = 0;
      if (width > measure + TOLERANCE) return { ...fit, full: index };
    }
    if (seams[index] === 'free') {
      fit.free = index + 1;
      fit.freeWidth = width;
      fit.freeStretch = stretch;
    }
    if (seams[index] === 'atMark') fit.atMark = index + 1;
    if (seams[index] !== 'never') fit.inWord = index + 1;
  }
  return fit;
}

/** The first free seam past the full line that squeezing the marks before it makes room for. */
function pushIn(
  glyphs: readonly Glyph[],
  seams: readonly Seam[],
  start: number,
  full: number,
  measure: number,
  until = glyphs.length,
): number | undefined {
  let width = 0;
  for (let index = start; index < until; index++) {
    const glyph = glyphs[index]!;
    if (glyph.kind !== 'character') return undefined;
    const squeezed = glyph.width - (index > start ? slackWithin(glyphs, index) : 0);
    if (width + Math.min(squeezed, glyph.width - slackAtEnd(glyph)) > measure + TOLERANCE) return undefined;
    const atEnd = width + glyph.width - slackAtEnd(glyph);
    width += squeezed;
    if (index >= full && seams[index] === 'free' && atEnd <= measure + TOLERANCE) return index + 1;
  }
  return undefined;
}

/** In characters: a narrower justified text may end in a single ideograph, as moving one over would tear it. */
const NARROW = 8;

/** When the last line holds one ideograph, takes it into the line before, else gives it a companion. */
function avoidSingle(
  lines: Line[],
  glyphs: readonly Glyph[],
  seams: readonly Seam[],
  justified: boolean,
): void {
  const last = lines.at(-1)!;
  const before = lines.at(-2);
  if (!before || before.last || !holdsSingle(glyphs, last)) return;
  if (justified && before.measure < NARROW * glyphs[last.start]!.width) return;
  const end = glyphs[last.end - 1]!.kind === 'break' ? last.end - 1 : last.end;
  if (pushIn(glyphs, seams, before.start, end - 1, before.measure, end) === end) {
    lines.splice(-2, 2, { ...before, end: last.end, last: true });
    return;
  }
  let width = last.measure - glyphs.slice(last.start, last.end).reduce((sum, glyph) => sum + glyph.width, 0);
  for (let seam = before.end - 1; seam > before.start + 1; seam--) {
    width -= glyphs[seam]!.width;
    if (width < 0 || seam < before.end - NARROW) return;
    if (seams[seam - 1] !== 'free') continue;
    before.end = seam;
    last.start = seam;
    return;
  }
}

function holdsSingle(glyphs: readonly Glyph[], line: Line): boolean {
  if (line.end - line.start > NARROW) return false;
  const held = glyphs
    .slice(line.start, line.end)
    .filter((glyph) => glyph.kind === 'character' && glyph.class !== 'space' && !isNeverFirst(glyph.class));
  return held.length === 1 && held[0]!.class === 'ideograph';
}
