import { breakLines, type Line, type Measures } from './break-lines.ts';
import type { Glyph } from './measure.ts';

/** Longer centred texts are filled line by line: each try costs a pass over the text. */
const LONGEST = 200;
const TRIES = 12;

/** Breaks a centred text into no more lines than it needs, of about the same length: 是否通过 / 互联网. */
export function balanceLines(glyphs: readonly Glyph[], measures: Measures): Line[] {
  const filled = breakLines(glyphs, measures);
  const widest = Math.max(measures.first, measures.rest);
  if (filled.length === 1 || glyphs.length > LONGEST) return filled;
  const total = glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
  const even = total / filled.length;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const narrower = widest - even - ((widest - even) * attempt) / TRIES;
    const lines = breakLines(glyphs, {
      ...measures,
      first: measures.first - narrower,
      rest: measures.rest - narrower,
    });
    if (lines.length > filled.length) continue;
    return lines.map((line) => ({ ...line, measure: line.measure + narrower }));
  }
  return filled;
}
