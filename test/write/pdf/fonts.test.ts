import { expect, test } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import type { Metrics, PlacedText } from '../../../src/layout/types.ts';
import { cutFont, SUBSET_TABLES } from '../../../src/write/pdf/cut-font.ts';
import { faceChains } from '../../../src/write/pdf/face-chains.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { readSfnt } from '../../../src/write/pdf/sfnt.ts';
import { documentOf, paragraph } from '../../layout/builders.ts';
import { registryFace, registryFonts, twoFaces } from './registry-fonts.ts';

const registry = registryFonts();
/** A face of a few characters. */
const small = registry.subset('NotoSansSC-Medium', '机关公文').bytes;

test('the registry’s faces hold what they measure', () => {
  expect(registry.glyph('body', '国')).toMatchObject({ font: 'NotoSerifSC-Regular', advance: 1 });
  expect(registry.glyph('h1', '国')).toMatchObject({ font: 'NotoSansSC-Medium', advance: 1 });
  expect(registry.box('NotoSerifSC-Regular').ascent).toBeCloseTo(0.88, 5);
  expect(registry.glyph('body', '1').advance).toBeLessThan(0.6);
});

test('an office’s face comes first, and what it lacks falls through per character', () => {
  const fonts = registryFonts(new Map([['office/simfang.ttf', small]]));
  expect(fonts.glyph('body', '公').font).toBe('office/simfang.ttf');
  expect(fonts.glyph('body', '国').font).toBe('NotoSerifSC-Regular');
  expect(fonts.glyph('h1', '公').font).toBe('NotoSansSC-Medium');
  const report = fonts.report();
  expect(report.faces.find(({ role }) => role === 'body')?.font).toBe('office/simfang.ttf');
  expect(report.fellThrough).toEqual([{ role: 'body', character: '国', font: 'NotoSerifSC-Regular' }]);
});

test('faces are known by their file names, in Chinese too', () => {
  const bytes = new Uint8Array();
  const office = new Map(
    ['仿宋_GB2312.ttf', 'simhei.ttf', 'SIMKAI.TTF', '方正小标宋简体.ttf', 'simsun.ttc'].map((name) => [
      name,
      bytes,
    ]),
  );
  const chains = faceChains(office);
  expect(chains.body[0]).toBe('仿宋_GB2312.ttf');
  expect(chains.h1[0]).toBe('simhei.ttf');
  expect(chains.h2[0]).toBe('SIMKAI.TTF');
  expect(chains.title[0]).toBe('方正小标宋简体.ttf');
  expect(chains.digits[0]).toBe('simsun.ttc');
});

test('of several weights of a face the regular one comes first', () => {
  const office = new Map([
    ['fz/FZFangSong-Bold.ttf', withWeight(small, 700)],
    ['fz/FZFangSong-Light.ttf', withWeight(small, 300)],
    ['fz/FZFangSong-Regular.ttf', withWeight(small, 400)],
  ]);
  expect(faceChains(office).body.slice(0, 3)).toEqual([
    'fz/FZFangSong-Regular.ttf',
    'fz/FZFangSong-Light.ttf',
    'fz/FZFangSong-Bold.ttf',
  ]);
});

test('rare characters of names, also outside the first plane, are in the registry’s faces, in every role', () => {
  const fonts = registryFonts();
  const document = documentOf(
    (['body', 'title', 'h1', 'h2', 'digits'] as const).map((face) =>
      paragraph([{ type: 'text', text: '昇镕堃祎玥𬭩', face }]),
    ),
  );
  layOut(document, fonts);
  expect(fonts.report()).toMatchObject({ fellThrough: [], missing: [] });
});

test.each(['“', '”', '‘', '’', '—', '…', '·'])(
  '%s takes a full cell in Chinese text, however wide the face draws it',
  (mark) => {
    const fonts = registryFonts();
    const narrow: Metrics = {
      ...fonts,
      glyph: (role, character) => ({
        ...fonts.glyph(role, character),
        ...(character === mark && { advance: 0.4 }),
      }),
    };
    const placed = (metrics: Metrics) => {
      const { pages } = layOut(documentOf([paragraph(`国${mark}国${mark}`, 'addressees')]), metrics);
      const texts = pages[0]!.items.filter((item): item is PlacedText => item.type === 'text');
      return texts.flatMap(({ x, text, spacing, size }) =>
        [...text].flatMap((character, index) => (character === '国' ? x + index * (size + spacing) : [])),
      );
    };
    const [first, second] = placed(narrow);
    expect(second! - first!).toBeCloseTo(2 * documentOf([]).styles.addressees.advance!, 3);
  },
);

test('a character that no face has is reported and prints a box', async () => {
  const fonts = registryFonts();
  const laidOut = layOut(documentOf([paragraph('国\u{10fffd}')]), fonts);
  expect(fonts.report().missing).toEqual([{ role: 'body', character: '\u{10fffd}' }]);
  expect((await writePdf(documentOf([]), laidOut, fonts)).length).toBeGreaterThan(1000);
});

test('a face that is used for nothing but characters it lacks is embedded all the same', async () => {
  const fonts = registryFonts();
  const laidOut = layOut(documentOf([paragraph('😀')]), fonts);
  expect((await writePdf(documentOf([]), laidOut, fonts)).length).toBeGreaterThan(500);
});

test('a variation selector is no missing character', () => {
  const fonts = registryFonts();
  expect(fonts.glyph('body', '\ufe00').advance).toBe(0);
  expect(fonts.report().missing).toEqual([]);
});

test.each([
  [0x0002, '禁止嵌入'],
  [0x0100, '禁止取子集'],
  [0x0200, '只许嵌入点阵'],
])('a face whose fsType is %i is refused', (fsType, reason) => {
  const bytes = withEmbedding(small, fsType);
  const fonts = registryFonts(new Map([['simfang.ttf', bytes]]));
  expect(fonts.glyph('body', '公').font).toBe('NotoSerifSC-Regular');
  expect(fonts.report().refused).toEqual([{ font: 'simfang.ttf', reason: expect.stringContaining(reason) }]);
});

test('a file that is no font, or a broken one, is refused', () => {
  const office = new Map([
    ['simfang.ttf', new TextEncoder().encode('not a font, only text')],
    ['simhei.ttf', small.slice(0, 600)],
  ]);
  const { refused } = registryFonts(office).report();
  expect(refused.map(({ font }) => font)).toEqual(['simfang.ttf', 'simhei.ttf']);
});

test('a face whose map of characters is longer than the file is refused', () => {
  const bytes = small.slice();
  const cmap = readSfnt(bytes).table('cmap')!;
  const view = new DataView(bytes.buffer, cmap.byteOffset, cmap.byteLength);
  for (let table = 0; table < view.getUint16(2); table++) {
    const at = view.getUint32(4 + table * 8 + 4);
    if (view.getUint16(at) === 12) view.setUint32(at + 12, 1_000_000);
    else view.setUint16(at + 6, 0xfffe);
  }
  const fonts = registryFonts(new Map([['simfang.ttf', bytes]]));
  expect(fonts.report().refused).toEqual([{ font: 'simfang.ttf', reason: '字体文件不完整' }]);
});

test('of a collection the first face is taken', async () => {
  const fonts = registryFonts(new Map([['simfang.ttc', asCollection(small)]]));
  const document = documentOf([paragraph('公')]);
  const laidOut = layOut(document, fonts);
  expect(fonts.report().faces[0]).toMatchObject({ role: 'body', font: 'simfang.ttc' });
  expect(readSfnt(fonts.subset('simfang.ttc', '公').bytes).glyph('公'.codePointAt(0)!)).toBe(1);
  await writePdf(document, laidOut, fonts);
});

test.each([
  [27, []],
  [41, [{ font: 'simfang.ttf', reason: '字体文件过大（轮廓和度量超过40MB）' }]],
])('of %i MB of outlines a face is used as long as HarfBuzz has room for it', (megabytes, refused) => {
  const face = readSfnt(registryFace('NotoSerifSC-Regular'));
  const glyf = new Uint8Array(megabytes * 1_000_000);
  glyf.set(face.table('glyf')!);
  const table = (tag: string) => (tag === 'glyf' ? glyf : face.table(tag));
  const fonts = twoFaces('simfang.ttf', cutFont({ ...face, table }, SUBSET_TABLES), small);
  expect(fonts.report().refused).toEqual(refused);
  expect(fonts.glyph('body', '国').font).toBe(refused.length === 0 ? 'simfang.ttf' : 'fallback');
  if (refused.length === 0) expect(fonts.subset('simfang.ttf', '国').bytes.length).toBeLessThan(2000);
});

test('tables that no subset is made of do not count, nor can damage in them do harm', () => {
  const face = readSfnt(small);
  const layout = new Uint8Array(45_000_000).fill(255);
  const table = (tag: string) => (tag === 'GSUB' ? layout : face.table(tag));
  const fonts = twoFaces('simfang.ttf', cutFont({ ...face, table }, ['GSUB', ...SUBSET_TABLES]), small);
  expect(fonts.report().refused).toEqual([]);
});

test('of a collection the face for simplified Chinese is taken', () => {
  const collection = asCollection(
    named(small, 'Sample JP'),
    named(small, 'Sample SC'),
    named(small, 'Sample TC'),
  );
  expect(readSfnt(collection).fullName).toBe('Sample SC');
  expect(readSfnt(asCollection(named(small, 'Sample JP'), small)).fullName).toBe('Sample JP');
});

test('a name in the encoding of older Chinese faces is read', () => {
  const name = { platform: 3, encoding: 3, bytes: [0xb7, 0xc2, 0xcb, 0xce] };
  expect(readSfnt(withName(small, name)).fullName).toBe('仿宋');
});

function named(font: Uint8Array, fullName: string): Uint8Array {
  const bytes = [...fullName].flatMap((letter) => [0, letter.charCodeAt(0)]);
  return withName(font, { platform: 3, encoding: 1, bytes });
}

/** Where the names begin, after one record. */
const NAMES = 18;

/** With a table of names that holds this full name alone. */
function withName(
  font: Uint8Array,
  { platform, encoding, bytes }: { platform: number; encoding: number; bytes: number[] },
): Uint8Array {
  const sfnt = readSfnt(font);
  const record = [platform, encoding, 0x0804, 4, bytes.length, 0];
  const name = new Uint8Array([
    ...[0, 1, NAMES, ...record].flatMap((value) => [value >> 8, value & 0xff]),
    ...bytes,
  ]);
  const table = (tag: string) => (tag === 'name' ? name : sfnt.table(tag));
  return cutFont({ ...sfnt, table }, [...SUBSET_TABLES, 'name']);
}

function withEmbedding(font: Uint8Array, fsType: number): Uint8Array {
  return withOs2(font, 8, fsType);
}

function withWeight(font: Uint8Array, weight: number): Uint8Array {
  return withOs2(font, 4, weight);
}

function withOs2(font: Uint8Array, field: number, value: number): Uint8Array {
  const bytes = font.slice();
  const os2 = readSfnt(bytes).table('OS/2')!;
  new DataView(bytes.buffer).setUint16(os2.byteOffset + field, value);
  return bytes;
}

function asCollection(...fonts: Uint8Array[]): Uint8Array {
  const head = 12 + fonts.length * 4;
  const bytes = new Uint8Array(fonts.reduce((size, font) => size + font.length, head));
  const view = new DataView(bytes.buffer);
  for (const [index, letter] of [...'ttcf'].entries()) bytes[index] = letter.charCodeAt(0);
  view.setUint32(4, 0x00010000);
  view.setUint32(8, fonts.length);
  let start = head;
  for (const [number, font] of fonts.entries()) {
    bytes.set(font, start);
    view.setUint32(12 + number * 4, start);
    const tables = view.getUint16(start + 4);
    for (let index = 0; index < tables; index++) {
      const entry = start + 12 + index * 16 + 8;
      view.setUint32(entry, view.getUint32(entry) + start);
    }
    start += font.length;
  }
  return bytes;
}
