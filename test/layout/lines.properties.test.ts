import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../src/layout/break-lines.ts';
import { justify } from '../../src/layout/justify.ts';
import { unread } from '../../src/layout/reading-structure.ts';
import type { PlacedText } from '../../src/layout/types.ts';
import { fakeMetrics } from './fake-metrics.ts';
import { anyText } from './random-text.ts';
import { brokenLines, CELL, glyphsOf } from './set-lines.ts';

const ideographs = fc.integer({ min: 2, max: 30 });
const RUNS = { numRuns: 400, seed: 20180515 };

test('lines hold every character once and in order', () => {
  fc.assert(
    fc.property(anyText, ideographs, fc.boolean(), (text, width, justified) => {
      expect(brokenLines(text, width, justified).join('')).toBe(text);
    }),
    RUNS,
  );
});

test('the ink of a line’s characters stands in order, side by side, within the measure', () => {
  fc.assert(
    fc.property(anyText, ideographs, (text, width) => {
      for (const boxes of inkOfLines(text, width)) {
        let right = -TOLERANCE;
        for (const ink of boxes) {
          expect(ink.left, ink.character).toBeGreaterThan(right - TOLERANCE);
          right = ink.right;
        }
        expect(right).toBeLessThan(width * CELL + TOLERANCE);
      }
    }),
    RUNS,
  );
});

test('no line starts or ends with a mark that may not stand there, unless it has no place to be broken', () => {
  fc.assert(
    fc.property(anyText, ideographs, (text, width) => {
      const lines = brokenLines(text, width);
      for (const [index, line] of lines.entries()) {
        const before = lines[index - 1];
        if (before === undefined || !/\p{Script=Han}\p{Script=Han}/u.test(before)) continue;
        expect(line, before).not.toMatch(/^[，。、；：！？”’）〕】》—～·/%]/u);
        expect(before, line).not.toMatch(/[（〔【《“‘]$/u);
      }
    }),
    RUNS,
  );
});

interface Ink {
  character: string;
  left: number;
  right: number;
}

/** In points: less than eyes see, more than sums round off. */
const TOLERANCE = 0.02;

function inkOfLines(text: string, width: number): Ink[][] {
  const glyphs = glyphsOf(text);
  const room = width * CELL;
  return breakLines(glyphs, { first: room, rest: room, justified: true }).map((line) =>
    justify(glyphs, line, 0, 'justify', unread('other')).flatMap(inkOf),
  );
}

/** What is black of each character: of a mark the half that its ink is in, of a dash all but what joins two. */
function inkOf({ x, text, spacing, scale }: PlacedText): Ink[] {
  let pen = x;
  return [...text].flatMap((character) => {
    const advance = fakeMetrics.glyph('body', character).advance * CELL * scale;
    const left = pen;
    pen += advance + spacing;
    if (character === '\u0301' || character.trim() === '') return [];
    if ('（《“‘〔【'.includes(character))
      return [{ character, left: left + advance / 2, right: left + advance }];
    if ('，。、；：！？）》”’〕】'.includes(character))
      return [{ character, left, right: left + advance / 2 }];
    if (character === '—') return [{ character, left: left + advance / 9, right: left + (advance * 8) / 9 }];
    return [{ character, left, right: left + advance }];
  });
}
