import { expect, test } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { documentOf, paragraph } from '../../layout/builders.ts';
import { needs } from '../../support/needs.ts';
import { type GrayImage, rasterise } from './rasterise.ts';
import { registryFonts } from './registry-fonts.ts';

/** Pixels in a millimetre at 300 dpi. */
const MM = 300 / 25.4;
/** A character whose ink leaves about so much of its box free at the top and at the sides, in millimetres. */
const FRAME = { character: '国', free: 0.6 };

needs('pdftoppm')('grid', () => {
  test('the ink of 22 lines of 28 characters fills 156 × 225 mm from (28, 37) on', async () => {
    const fonts = registryFonts();
    const document = documentOf([paragraph(FRAME.character.repeat(28 * 22), 'addressees')]);
    const laidOut = layOut(document, fonts);
    expect(laidOut.pages).toHaveLength(1);
    const image = await rasterise(await writePdf(document, laidOut, fonts), 300 / 72);

    const lines = runs(image.height, (y) => hasInk(image, 20, 190, y / MM, (y + 1) / MM)).slice(0, 22);
    expectWithin(lines[0]!.from, 37, FRAME.free);
    expectWithin(262, lines[21]!.to, FRAME.free);
    for (const [index, { from }] of lines.entries())
      expect(Math.abs(from - lines[0]!.from - index * 10.446)).toBeLessThan(2 / MM);

    const [first] = lines;
    const columns = runs(image.width, (x) => hasInk(image, x / MM, (x + 1) / MM, first!.from, first!.to));
    expect(columns).toHaveLength(28);
    expectWithin(columns[0]!.from, 28, FRAME.free);
    expectWithin(184, columns[27]!.to, FRAME.free);
    for (const [index, { from }] of columns.entries())
      expect(Math.abs(from - columns[0]!.from - (index * 156) / 28)).toBeLessThan(2 / MM);
  });
});

function expectWithin(larger: number, smaller: number, free: number): void {
  expect(larger - smaller).toBeGreaterThan(-0.1);
  expect(larger - smaller).toBeLessThan(free);
}

/** Runs of rows or columns that have ink, in millimetres. */
function runs(count: number, isInked: (index: number) => boolean): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let inked = false;
  for (let index = 0; index < count; index++) {
    const now = isInked(index);
    if (now && !inked) found.push({ from: index / MM, to: 0 });
    if (now) found.at(-1)!.to = (index + 1) / MM;
    inked = now;
  }
  return found;
}

function hasInk(image: GrayImage, x1: number, x2: number, y1: number, y2: number): boolean {
  for (let y = Math.round(y1 * MM); y < Math.round(y2 * MM); y++)
    for (let x = Math.round(x1 * MM); x < Math.round(x2 * MM); x++)
      if (image.pixels[y * image.width + x]! < 128) return true;
  return false;
}
