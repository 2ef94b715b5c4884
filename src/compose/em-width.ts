/**
 * Width of a text in ideographs, as set in Chinese faces: an ideograph, a full-width mark and “ ” ‘ ’ — … ·
 * take one cell; Latin letters, digits and ASCII marks half of one.
 */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += HALF.test(character) ? 0.5 : 1;
  return width;
}

/** Width of the widest of some texts; 0 for none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, emWidth(text)), 0);
}

const HALF = /^[ -\u00b6\u00b8-\u024f]$/u;
