import { breakLines } from '../../src/layout/break-lines.ts';
import { justify } from '../../src/layout/justify.ts';
import { type Glyph, measure } from '../../src/layout/measure.ts';
import { unread } from '../../src/layout/reading-structure.ts';
import type { PlacedText } from '../../src/layout/types.ts';
import { paragraph, STYLES } from './builders.ts';
import { fakeMetrics } from './fake-metrics.ts';

/** In points; the cell of an ideograph in these lines. */
export const CELL = 10;
const STYLE = { ...STYLES.body, size: CELL, advance: CELL };

export function glyphsOf(text: string): Glyph[] {
  return measure(paragraph(text), STYLE, fakeMetrics);
}

/** A text broken into lines of so many ideographs. */
export function brokenLines(text: string, ideographs: number, justified = true): string[] {
  const glyphs = glyphsOf(text);
  const room = ideographs * CELL;
  return breakLines(glyphs, { first: room, rest: room, justified }).map(({ start, end }) =>
    glyphs
      .slice(start, end)
      .map((glyph) => glyph.text)
      .join(''),
  );
}

/** Where each character of a text's first justified line has its pen, in cells, rounded to a hundredth. */
export function pensOf(text: string, ideographs: number): [string, number][] {
  const glyphs = glyphsOf(text);
  const room = ideographs * CELL;
  const [line] = breakLines(glyphs, { first: room, rest: room, justified: true });
  const texts = justify(glyphs, line!, 0, 'justify', unread('other'));
  return texts.flatMap((placed) => pens(placed));
}

function pens({ x, text, spacing }: PlacedText): [string, number][] {
  let pen = x;
  return [...text].map((character) => {
    const at = Math.round((pen / CELL) * 100) / 100;
    pen += fakeMetrics.glyph('body', character).advance * CELL + spacing;
    return [character, at];
  });
}
