import type { MeasuredFont } from '../types.ts';
import type { BareGlyph } from './measure-glyphs.ts';
import { MM_PER_POINT } from './page-space.ts';

/**
 * Finds where each font draws the ideographic box, from the ink of its own ideographs: designers draw ideographs in the
 * middle of the em square, so the median of the middles of their ink is the middle of the square. Of Noto Serif SC and
 * Noto Sans SC that is 0.005 to 0.009 em off the square's true middle (a test measures it): 0.05 mm at 3号, 0.2 mm in a
 * letterhead of 54 pt. A font with fewer than 8 ideographs (digits, a letterhead of its own) is taken to be drawn as
 * most are: 0.88 em above the baseline and 0.12 em below.
 *
 * What fonts say of themselves (ascent, descent) is of no use here: it tells lines apart, not where the square is.
 */
export function placeIdeographicBoxes(fonts: readonly MeasuredFont[], glyphs: readonly BareGlyph[]): void {
  const middles = new Map<MeasuredFont, Map<string, number>>();
  for (const glyph of glyphs) {
    if (!IDEOGRAPH.test(glyph.character) || glyph.turned !== 0 || !glyph.ink || glyph.size === 0) continue;
    const ofFont = middles.get(glyph.font) ?? new Map<string, number>();
    const middle = (glyph.ink.top + glyph.ink.bottom) / 2;
    ofFont.set(glyph.character, (glyph.origin.y - middle) / (glyph.size * MM_PER_POINT));
    middles.set(glyph.font, ofFont);
  }
  for (const font of fonts) {
    const found = [...(middles.get(font)?.values() ?? [])].sort((a, b) => a - b);
    const middle = found[found.length >> 1];
    if (found.length < FEWEST || middle === undefined || Math.abs(middle - DESIGN) > FARTHEST) continue;
    font.box = { ascent: middle + 0.5, descent: 0.5 - middle, from: 'ink' };
  }
}

const IDEOGRAPH = /^\p{Script=Han}$/u;

/** Different ideographs from which a median is taken. */
const FEWEST = 8;

/** Em, above the baseline: the middle of the square in most fonts. */
const DESIGN = 0.38;

/** Em: what lies farther off is not ink of ideographs. */
const FARTHEST = 0.25;
