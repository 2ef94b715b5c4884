import type { Glyph } from './measure.ts';

/**
 * On the grid of 28 cells every mark keeps its full cell, also where two meet (》（), at a line's start and at its end:
 * offices' documents are set so, and a mark set half-width would take all that follows off the grid. Only a line that
 * is too long takes room from its marks, in the order of relief:
 *
 * 1. half of the mark at the line's end, 。：！？ too (GB/T 15834-2011, 5.1.10);
 * 2. where two marks meet, the empty half between them (clreq: 标点挤压);
 * 3. half of every other bracket and of every 、，； within the line.
 *
 * The mark at a line's start gives nothing, so that （一） stands where （二） does.
 */
export function squeeze(glyphs: readonly Glyph[], excess: number): { width: number; shift: number }[] {
  const last = glyphs.length - 1;
  const taken = new Float64Array(glyphs.length);
  let left = excess;
  if (last >= 0) {
    taken[last] = Math.min(left, slackAtEnd(glyphs[last]!));
    left -= taken[last]!;
  }
  const meet = glyphs.map((_, index) => index > 0 && index < last && isMeeting(glyphs, index));
  for (const meeting of [true, false]) {
    const slack = glyphs.map((_, index) =>
      index > 0 && index < last && meet[index] === meeting ? slackWithin(glyphs, index) : 0,
    );
    const sum = slack.reduce((total, each) => total + each, 0);
    if (sum === 0 || left <= 0) continue;
    const share = Math.min(1, left / sum);
    for (const [index, each] of slack.entries()) taken[index]! += each * share;
    left -= sum * share;
  }
  return glyphs.map((glyph, index) => ({
    width: glyph.width - taken[index]!,
    shift: glyph.class === 'opening' ? glyph.shift - taken[index]! : glyph.shift,
  }));
}

/** How much the mark at `index` may give within a line that goes on after it: half of its cell, or nothing. */
export function slackWithin(glyphs: readonly Glyph[], index: number): number {
  const glyph = glyphs[index]!;
  const gives = SQUEEZED_WITHIN.has(glyph.class) || (glyph.class === 'stop' && isMeeting(glyphs, index));
  return glyph.full && gives ? glyph.width / 2 : 0;
}

/** How much the mark at a line's end may give. */
export function slackAtEnd(glyph: Glyph): number {
  return glyph.full && TRAILING.has(glyph.class) ? glyph.width / 2 : 0;
}

const SQUEEZED_WITHIN = new Set(['opening', 'closing', 'pause']);
/** Their right half is empty. */
const TRAILING = new Set(['closing', 'pause', 'stop']);

/** The mark's empty half faces another mark. */
function isMeeting(glyphs: readonly Glyph[], index: number): boolean {
  const own = glyphs[index]!.class;
  const facing = own === 'opening' ? glyphs[index - 1] : TRAILING.has(own) ? glyphs[index + 1] : undefined;
  if (!facing?.full) return false;
  return facing.class === 'opening' || (own !== 'opening' && TRAILING.has(facing.class));
}
