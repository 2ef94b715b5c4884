import { breakLines, type Line, type Measures } from './break-lines.ts';
import type { Glyph } from './measure.ts';
import { type Seam, seamsOf } from './seams.ts';

/** Longer centred texts are filled line by line: each try costs a pass over the text. */
const LONGEST = 200;
const TRIES = 12;

/**
 * Breaks a centred text into no more lines than it needs, of about the same length, between words where that can be:
 * 是否通过 / 互联网.
 */
export function balanceLines(glyphs: readonly Glyph[], measures: Measures): Line[] {
  const seams = seamsOf(glyphs, measures.justified);
  const filled = breakLines(glyphs, measures, seams);
  if (filled.length === 1 || glyphs.length > LONGEST) return filled;
  return (
    balance(glyphs, measures, betweenWords(glyphs, seams), filled.length) ??
    balance(glyphs, measures, seams, filled.length) ??
    filled
  );
}

/** The lines of the narrowest measure that takes no more than `count` of them, no word parted that a line can hold. */
function balance(
  glyphs: readonly Glyph[],
  measures: Measures,
  seams: readonly Seam[],
  count: number,
): Line[] | undefined {
  const widest = Math.max(measures.first, measures.rest);
  const even = glyphs.reduce((sum, glyph) => sum + glyph.width, 0) / count;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const narrower = Math.max(0, widest - even) * (1 - attempt / (TRIES - 1));
    const lines = breakLines(
      glyphs,
      { ...measures, first: measures.first - narrower, rest: measures.rest - narrower },
      seams,
    );
    const isParted = lines.some(({ end, last }) => !last && seams[end - 1] !== 'free');
    if (lines.length <= count && (!isParted || narrower === 0))
      return lines.map((line) => ({ ...line, measure: line.measure + narrower }));
  }
  return undefined;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** The seams, those within words no longer free. */
function betweenWords(glyphs: readonly Glyph[], seams: readonly Seam[]): Seam[] {
  const found = [...seams];
  const text = glyphs.map((glyph) => glyph.text || '\n').join('');
  // Offsets in the text count UTF-16 units.
  let index = 0;
  for (const { segment } of WORDS.segment(text)) {
    const last = index + [...segment].length - 1;
    for (; index < last; index++) if (found[index] === 'free') found[index] = 'inWord';
    index++;
  }
  return found;
}
