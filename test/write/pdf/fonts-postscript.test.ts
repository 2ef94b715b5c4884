import { expect, test } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import type { PlacedText } from '../../../src/layout/types.ts';
import { cffCids } from '../../../src/write/pdf/cff-cids.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { readSfnt } from '../../../src/write/pdf/sfnt.ts';
import { documentOf, paragraph } from '../../layout/builders.ts';
import { needs } from '../../support/needs.ts';
import { type Block, postScriptFace } from './postscript-face.ts';
import { type GrayImage, rasterise } from './rasterise.ts';
import { registryFonts } from './registry-fonts.ts';

/** Glyphs from 1 on, in the order of their code points: 公 is drawn at the left, 国 at the right, 文 below. */
const CHARACTERS = '一公国文';
const BLOCKS: Block[] = [
  [0, 0, 100, 100],
  [0, 300, 1000, 100],
  [0, -100, 450, 950],
  [550, -100, 450, 950],
  [0, -100, 1000, 400],
];
const trueType = registryFonts().subset('NotoSansSC-Medium', CHARACTERS).bytes;
const FACES = {
  'keyed by CIDs': postScriptFace(trueType, BLOCKS, [9, 700, 20, 4000]),
  'keyed by names': postScriptFace(trueType, BLOCKS),
};

test('a face that is keyed by CIDs says which glyph is which; of another, the numbers do', () => {
  const cidsOf = (face: Uint8Array) => {
    const sfnt = readSfnt(face);
    return [1, 2, 3, 4].map(cffCids(sfnt.table('CFF ')!, sfnt.glyphCount));
  };
  expect(cidsOf(FACES['keyed by CIDs'])).toEqual([9, 700, 20, 4000]);
  expect(cidsOf(FACES['keyed by names'])).toEqual([1, 2, 3, 4]);
});

needs('pdftoppm')('PostScript outlines', () => {
  test.each(Object.entries(FACES))('of a face %s are drawn, each at its character', async (_, face) => {
    const fonts = registryFonts(new Map([['simfang.otf', face]]));
    // Not all of its glyphs, so that those of the subset have other numbers than in the face.
    const document = documentOf([paragraph('国文国', 'addressees')]);
    const laidOut = layOut(document, fonts);
    expect(fonts.report()).toMatchObject({ refused: [], fellThrough: [] });
    const image = await rasterise(await writePdf(document, laidOut, fonts), SCALE);
    const [text] = laidOut.pages[0]!.items.filter(
      (item) => item.type === 'text' && item.text.startsWith('国'),
    );
    expect(inkOf(image, text as PlacedText, 0)).toMatchObject({ left: 0, right: 1 });
    expect(inkOf(image, text as PlacedText, 1)).toMatchObject({ top: 0, bottom: 1 });
    expect(inkOf(image, text as PlacedText, 2)).toMatchObject({ left: 0, right: 1 });
  });
});

/** Pixels per point. */
const SCALE = 4;

/** Whether there is ink, 0 or 1, in the middle of each side of a character's box. */
function inkOf(image: GrayImage, { x, y, size, spacing }: PlacedText, index: number) {
  const left = x + index * (size + spacing);
  const at = (across: number, up: number) => {
    const column = Math.round((left + across * size) * SCALE);
    const row = Math.round((y - up * size) * SCALE);
    return image.pixels[row * image.width + column]! < 128 ? 1 : 0;
  };
  return { left: at(0.2, 0.6), right: at(0.8, 0.6), top: at(0.2, 0.6), bottom: at(0.2, 0.1) };
}
