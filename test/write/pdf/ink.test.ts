import { expect, test } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import type { PlacedText } from '../../../src/layout/types.ts';
import type { FaceRole } from '../../../src/print/types.ts';
import { REGISTRY_FACES } from '../../../src/write/pdf/face-chains.ts';
import type { FontSet } from '../../../src/write/pdf/fonts.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { readSfnt } from '../../../src/write/pdf/sfnt.ts';
import { documentOf, paragraph } from '../../layout/builders.ts';
import { needs } from '../../support/needs.ts';
import { type GrayImage, rasterise } from './rasterise.ts';
import { registryFace, registryFonts } from './registry-fonts.ts';

/** Pixels per point. */
const SCALE = 2;

const ROLES: FaceRole[] = ['body', 'title', 'h1', 'h2', 'digits'];
/** Characters of other planes, names' rare ones, marks of proportional width, digits and letters. */
const SAMPLES = [
  '关于开展渠系管护专项检查的通知',
  '昇镕堃祎玥𬭩鑫淼彧龘㐀𠮷',
  '“守土有责”——无论原因……一律·通报',
  '〔2018〕7号，《办法》（试行）；1,250.5万元',
  'office@example.gov.cn —ABCxyz—',
];

needs('pdftoppm')('ink', () => {
  test('a subset prints what the whole face prints, character by character', async () => {
    const whole = wholeFaces(registryFonts());
    const { document, laidOut, texts } = inkSamples(whole);
    const expected = await rasterise(await writePdf(document, laidOut, whole), SCALE);
    const printed = await rasterise(await writePdf(document, laidOut, registryFonts()), SCALE);
    expect(new Set(texts.map(({ font }) => font))).toEqual(new Set(Object.keys(REGISTRY_FACES)));
    for (const text of texts)
      for (const cell of cellsOf(text, whole))
        expect(
          sameInk(printed, expected, boxOf(text, cell)),
          `${cell.character} in ${text.font}`,
        ).toBeGreaterThan(0.99);
  }, 60_000);

  test('ink that a subset lost is seen', async () => {
    const fonts = registryFonts();
    const { document, laidOut, texts } = inkSamples(fonts);
    const lost = '𬭩';
    const poor: FontSet = {
      ...fonts,
      subset: (font, characters) =>
        fonts.subset(
          font,
          [...characters].filter((character) => character !== lost),
        ),
    };
    const expected = await rasterise(await writePdf(document, laidOut, fonts), SCALE);
    const printed = await rasterise(await writePdf(document, laidOut, poor), SCALE);
    const [text] = texts.filter(({ text }) => text.includes(lost));
    for (const cell of cellsOf(text!, fonts)) {
      const same = sameInk(printed, expected, boxOf(text!, cell));
      if (cell.character === lost) expect(same).toBeLessThan(0.9);
      else expect(same, cell.character).toBeGreaterThan(0.99);
    }
  });

  test('every character of every face is on the paper, as a box what none has; nothing is where a space stands', async () => {
    const words = '关于开展样本事项专项排查活动的通知　鑫淼彧〇①2018年龘의';
    const document = documentOf(
      ROLES.map((face) => paragraph([{ type: 'text', text: words, face }], 'addressees')),
    );
    const fonts = registryFonts();
    const laidOut = layOut(document, fonts);
    const image = await rasterise(await writePdf(document, laidOut, fonts), SCALE);
    const texts = laidOut.pages[0]!.items.filter(
      (item) => item.type === 'text' && typeof item.element === 'number',
    );
    expect(new Set(texts.map((text) => (text as PlacedText).font)).size).toBe(4);
    for (const text of texts as PlacedText[]) {
      for (const { character, x, width } of cellsOf(text, fonts)) {
        const ink = darkness(image, boxOf(text, { x, width }));
        if (character === '　') expect(ink).toBe(0);
        else expect(ink, `${character} in ${text.font}`).toBeGreaterThan(0.03);
      }
    }
  });
});

/** Every sample in every face, and the texts that are read aloud. */
function inkSamples(fonts: FontSet) {
  const document = documentOf(
    ROLES.flatMap((face) => SAMPLES.map((text) => paragraph([{ type: 'text', text, face }], 'tableCell'))),
  );
  const laidOut = layOut(document, fonts);
  expect(laidOut.pages).toHaveLength(1);
  const texts = laidOut.pages[0]!.items.filter(
    (item): item is PlacedText => item.type === 'text' && typeof item.element === 'number',
  );
  return { document, laidOut, texts };
}

/** Faces that are embedded as they are. */
function wholeFaces(fonts: FontSet): FontSet {
  return {
    ...fonts,
    subset: (font) => {
      const bytes = registryFace(font as keyof typeof REGISTRY_FACES);
      return { bytes, sfnt: readSfnt(bytes), postScriptName: font };
    },
  };
}

function cellsOf(text: PlacedText, fonts: ReturnType<typeof registryFonts>) {
  let x = text.x;
  return [...text.text].map((character) => {
    const role = text.font.includes('Sans') ? 'h1' : text.font.includes('Bold') ? 'title' : 'body';
    const width = fonts.glyph(role, character).advance * text.size * text.scale;
    const cell = { character, x, width };
    x += width + text.spacing;
    return cell;
  });
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function boxOf(text: PlacedText, cell: { x: number; width: number }): Box {
  return { x: cell.x, y: text.y - 0.88 * text.size, width: cell.width, height: text.size };
}

/** Share of a box that is black. */
function darkness(image: GrayImage, box: Box): number {
  const pixels = [...pixelsIn(image, box)].map((index) => 255 - image.pixels[index]!);
  return pixels.reduce((sum, ink) => sum + ink, 0) / (255 * pixels.length);
}

/** How much of the ink that is expected in a box is there and nowhere else: 1 when both images are the same. */
function sameInk(image: GrayImage, expected: GrayImage, box: Box): number {
  let ink = 0;
  let different = 0;
  for (const index of pixelsIn(image, box)) {
    ink += 255 - expected.pixels[index]!;
    different += Math.abs(expected.pixels[index]! - image.pixels[index]!);
  }
  return ink === 0 ? Number(different === 0) : 1 - different / ink;
}

function* pixelsIn(image: GrayImage, { x, y, width, height }: Box): Generator<number> {
  for (let row = Math.ceil(y * SCALE); row < Math.floor((y + height) * SCALE); row++)
    for (let column = Math.ceil(x * SCALE); column < Math.floor((x + width) * SCALE); column++)
      yield row * image.width + column;
}
