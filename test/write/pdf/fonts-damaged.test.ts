import { expect, test } from 'vitest';
import { seeded } from '../../../bench/random.ts';
import { layOut } from '../../../src/layout/index.ts';
import type { PlacedText } from '../../../src/layout/types.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { documentOf, paragraph } from '../../layout/builders.ts';
import { postScriptFace } from './postscript-face.ts';
import { registryFonts, twoFaces } from './registry-fonts.ts';

const TEXT = '关于开展2018年样本事项检查的通知——“引号”…office';
const { bytes: trueType, sfnt } = registryFonts().subset('NotoSansSC-Medium', TEXT);
const postScript = postScriptFace(
  trueType,
  Array.from({ length: sfnt.glyphCount }, (_, glyph) => [glyph, 0, 500, 500]),
);
const document = documentOf([paragraph(TEXT)]);

/** Bytes here and there, many of them, a run of them, the directory of tables, the file's end. */
const DAMAGE: ((bytes: Uint8Array, random: ReturnType<typeof seeded>) => Uint8Array)[] = [
  (bytes, random) => scatter(bytes, random, random.between(1, 8), 0, bytes.length - 1),
  (bytes, random) => scatter(bytes, random, random.between(50, 400), 0, bytes.length - 1),
  (bytes, random) => {
    const start = random.between(0, bytes.length - 2);
    return bytes.fill(random.pick([0, 255]), start, start + random.between(1, 2000));
  },
  (bytes, random) => scatter(bytes, random, random.between(1, 6), 12, 200),
  (bytes, random) => bytes.subarray(0, random.between(0, bytes.length - 1)),
];

test.each([
  ['TrueType', trueType],
  ['PostScript', postScript],
])(
  'a damaged face with %s outlines is refused or printed with, and nothing throws',
  async (_, face) => {
    const outcomes = { refused: 0, used: 0 };
    for (let seed = 1; seed <= 80; seed++) {
      const damaged = DAMAGE[seed % DAMAGE.length]!(face.slice(), seeded(seed));
      const fonts = twoFaces('simfang.ttf', damaged, trueType);
      const laidOut = layOut(document, fonts);
      const texts = laidOut.pages[0]!.items.filter((item): item is PlacedText => item.type === 'text');
      for (const { x, y, spacing, scale } of texts)
        expect([x, y, spacing, scale].every(Number.isFinite), `seed ${seed}`).toBe(true);
      expect((await writePdf(document, laidOut, fonts)).length, `seed ${seed}`).toBeGreaterThan(500);
      const { refused } = fonts.report();
      for (const { reason } of refused)
        expect(reason, `seed ${seed}`).toMatch(/^\p{Script=Han}|^[a-zA-Z/2]+ 表有误/u);
      outcomes[refused.length > 0 ? 'refused' : 'used']++;
    }
    expect(outcomes.refused).toBeGreaterThan(5);
    expect(outcomes.used).toBeGreaterThan(5);
  },
  120_000,
);

test('a face that HarfBuzz cannot read is refused when faces are loaded', () => {
  const damaged = postScript.slice();
  // The directory says where the outlines are; nothing but zeros is there.
  const view = new DataView(damaged.buffer);
  damaged.fill(0, view.getUint32(20), view.getUint32(20) + view.getUint32(24));
  const fonts = twoFaces('simfang.otf', damaged, trueType);
  expect(fonts.report().refused).toEqual([{ font: 'simfang.otf', reason: '字体文件不完整或已损坏' }]);
});

function scatter(
  bytes: Uint8Array,
  random: ReturnType<typeof seeded>,
  count: number,
  from: number,
  to: number,
): Uint8Array {
  for (let index = 0; index < count; index++)
    bytes[random.between(from, Math.min(to, bytes.length - 1))] = random.between(0, 255);
  return bytes;
}
