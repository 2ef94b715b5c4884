import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/index.ts';
import type { LaidOut, Page, PlacedText } from '../../src/layout/types.ts';
import { cell, documentOf, LANDSCAPE, PORTRAIT, paragraph, row, table } from './builders.ts';
import { fakeMetrics } from './fake-metrics.ts';

const RUNS = { numRuns: 200, seed: 20180515 };

test('no page ends with a heading', () => {
  const block = fc.oneof(
    { weight: 2, arbitrary: fc.constant('heading') },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 200 }) },
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 60, size: 'max' }), (blocks) => {
      const laidOut = layOut(
        documentOf([
          ...blocks.map((each) =>
            each === 'heading'
              ? paragraph('标题', 'heading1', { role: 'heading1' })
              : paragraph('国'.repeat(each)),
          ),
          paragraph('国'),
        ]),
        fakeMetrics,
      );
      for (const page of laidOut.pages) expect(textsOf(page).at(-1)!.text).not.toBe('标题');
    }),
    RUNS,
  );
});

test('each row of a table stands on one page, in order, below the table’s head', () => {
  const anyRow = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 21 }),
      fc.array(anyRow, { minLength: 1, maxLength: 40, size: 'max' }),
      fc.constantFrom(PORTRAIT, LANDSCAPE),
      (linesAbove, rows, setup) => {
        const above = Array.from({ length: linesAbove }, () => paragraph('文', 'addressees'));
        const heads = ['甲', '乙', '丙'].map((text) => cell(text, { header: 'column' }));
        const body = rows.map((lengths, index) => row(lengths.map((length) => words(index, length))));
        const laidOut = layOut(
          documentOf([...above, table([2, 3, 5], [row(heads, { kind: 'head' })], body)], setup),
          fakeMetrics,
        );
        const pagesOf = rows.map((_, index) =>
          laidOut.pages.flatMap((page, at) =>
            textsOf(page).some(({ text }) => text.includes(words(index, 1))) ? [at] : [],
          ),
        );
        for (const [index, pages] of pagesOf.entries())
          expect(pages, `row ${index}`).toHaveLength(rows[index]!.some((length) => length > 0) ? 1 : 0);
        expect(pagesOf.flat()).toEqual(pagesOf.flat().toSorted((a, b) => a - b));
        for (const page of new Set(pagesOf.flat())) expect(headsOn(laidOut, page)).toBe('甲乙丙');
      },
    ),
    RUNS,
  );
});

/** A character that no other row has. */
function words(row: number, length: number): string {
  return String.fromCodePoint(0x5000 + row).repeat(length);
}

function textsOf({ items }: Page): PlacedText[] {
  return items.filter((item): item is PlacedText => item.type === 'text' && item.element !== 'footer');
}

function headsOn({ pages }: LaidOut, page: number): string {
  return textsOf(pages[page]!)
    .map(({ text }) => text)
    .filter((text) => /^[甲乙丙]$/u.test(text))
    .join('');
}
