import type { Glyph } from './measure.ts';

/**
 * How much each glyph of a line may give up when the line is too long, in the order of relief: half of the mark
 * at the line's end first, then half of every bracket and of every 、，； within.
 */
export interface Slack {
  atEnd: number;
  within: number;
}

/** Half of its cell, for a mark that has an empty half. */
export function slackWithin(glyph: Glyph): number {
  return glyph.full && SQUEEZED_WITHIN.has(glyph.class) ? emptyHalf(glyph) : 0;
}

/** The mark at a line's end may always be set half-width, 。：！？ too. */
export function slackAtEnd(glyph: Glyph): number {
  return glyph.full && SQUEEZED_AT_END.has(glyph.class) ? emptyHalf(glyph) : 0;
}

const SQUEEZED_WITHIN = new Set(['opening', 'closing', 'pause']);
const SQUEEZED_AT_END = new Set(['closing', 'pause', 'stop']);

function emptyHalf(glyph: Glyph): number {
  return glyph.width / 2;
}

/**
 * Takes `excess` off a line's glyphs; returns their widths and shifts. An opening mark gives up its left half,
 * the others their right half. The first one keeps its cell, so that （一） stands where （二） does.
 */
export function squeeze(glyphs: readonly Glyph[], excess: number): { width: number; shift: number }[] {
  const last = glyphs.length - 1;
  const atEnd = last >= 0 ? Math.min(excess, slackAtEnd(glyphs[last]!)) : 0;
  const slack = glyphs.map((glyph, index) => (index > 0 && index < last ? slackWithin(glyph) : 0));
  const within = slack.reduce((sum, each) => sum + each, 0);
  const share = within > 0 ? Math.min(1, Math.max(0, excess - atEnd) / within) : 0;
  return glyphs.map((glyph, index) => {
    const taken = index === last ? atEnd : slack[index]! * share;
    return {
      width: glyph.width - taken,
      shift: glyph.class === 'opening' ? glyph.shift - taken : glyph.shift,
    };
  });
}
