import type { Metrics } from '../../src/layout/types.ts';

/** Ideographs and full-width marks an em, letters and digits half of one, a few marks and a fallback face between. */
export const fakeMetrics: Metrics = {
  glyph(role, character) {
    if (character === '\u0301') return { font: role, advance: 0 };
    if ('“”‘’—'.includes(character)) return { font: role, advance: 0.9 };
    if (character === '·') return { font: role, advance: 0.3 };
    if (character === '㐀') return { font: 'fallback', advance: 1 };
    return { font: role, advance: /^[ -~]$/.test(character) ? 0.5 : 1 };
  },
  box: (font) => (font === 'fallback' ? { ascent: 0.9, descent: 0.1 } : { ascent: 0.88, descent: 0.12 }),
};
