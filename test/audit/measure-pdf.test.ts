import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditPdf } from '../../src/audit/audit-pdf.ts';
import { LIMITS, measurePdf } from '../../src/audit/pdf/measure-pdf.ts';
import type { MeasuredFile } from '../../src/audit/types.ts';
import { printed } from './every-element.ts';
import { templateOf } from './mutated-template.ts';
import { officeFonts } from './office-fonts.ts';
import { tinyPdf } from './tiny-pdf.ts';

const MM = 25.4 / 72;

async function measured(bytes: Uint8Array): Promise<MeasuredFile> {
  const file = await measurePdf(bytes);
  if ('type' in file) throw new Error(file.reason);
  return file;
}

describe('a page written by hand', () => {
  const content = [
    'BT /F 20 Tf 1 0 0 rg 100 700 Td (Ab) Tj ET',
    '0.5 0 0 RG 2 w 50 600 m 550 600 l S',
    '0 g 50 500 400 1.5 re f',
    '1 g 50 400 400 1.5 re f',
  ].join('\n');

  test('gives its glyphs with font, size, colour and place', async () => {
    const { pages, fonts } = await measured(tinyPdf(content));
    const [first] = pages[0]!.glyphs;
    expect(pages[0]!.glyphs.map(({ character }) => character)).toEqual(['A', 'b']);
    expect(first).toMatchObject({ size: 20, scale: 1, color: '#ff0000', turned: 0 });
    expect(first!.origin.x).toBeCloseTo(100 * MM, 3);
    expect(first!.origin.y).toBeCloseTo(100 * MM, 3);
    expect(fonts).toMatchObject([{ name: 'SimFang-Test', face: '仿宋', embedded: false }]);
  });

  test('gives its lines, thin boxes as well, but none that are white', async () => {
    const { rules } = (await measured(tinyPdf(content))).pages[0]!;
    expect(rules.map(({ color, direction }) => [color, direction])).toEqual([
      ['#800000', 'horizontal'],
      ['#000000', 'horizontal'],
    ]);
    expect(rules[0]!.thickness).toBeCloseTo(2 * MM, 3);
    expect(rules[0]!.top).toBeCloseTo(199 * MM, 3);
    expect(rules[1]!.thickness).toBeCloseTo(1.5 * MM, 3);
    expect(rules[1]!.right).toBeCloseTo(450 * MM, 3);
  });

  test.each([
    [90, 700, 100],
    [180, 500, 700],
    [270, 100, 500],
  ])('is measured as it is shown when it is turned by %i°', async (rotation, x, y) => {
    const page = (await measured(tinyPdf(content, `/MediaBox [0 0 600 800] /Rotate ${rotation}`))).pages[0]!;
    expect(page.rotation).toBe(rotation);
    expect(page.width).toBeCloseTo((rotation % 180 === 90 ? 800 : 600) * MM, 2);
    expect(page.glyphs[0]!.turned).toBe(rotation);
    expect(page.glyphs[0]!.origin.x).toBeCloseTo(x * MM, 2);
    expect(page.glyphs[0]!.origin.y).toBeCloseTo(y * MM, 2);
  });

  test('is measured from the corner of what is shown', async () => {
    const page = (await measured(tinyPdf(content, '/MediaBox [0 0 600 800] /CropBox [50 100 600 750]')))
      .pages[0]!;
    expect(page.width).toBeCloseTo(550 * MM, 2);
    expect(page.glyphs[0]!.origin.x).toBeCloseTo(50 * MM, 3);
    expect(page.glyphs[0]!.origin.y).toBeCloseTo(50 * MM, 3);
  });

  test('has no characters beyond its edges', async () => {
    const [page] = (await measured(tinyPdf(`${content} BT /F 20 Tf 900 700 Td (Z) Tj ET`))).pages;
    expect(page!.glyphs.map(({ character }) => character)).toEqual(['A', 'b']);
  });

  test('shows no characters that are invisible', async () => {
    expect(await measurePdf(tinyPdf('BT 3 Tr /F 20 Tf 100 700 Td (Ab) Tj ET'))).toMatchObject({
      type: 'unreadable',
      reason: 'PDF 文件里没有文字',
    });
  });
});

describe('our own pages', () => {
  let file: MeasuredFile;
  beforeAll(async () => {
    file = await measured(await printed('downward', templateOf('downward'), await officeFonts()));
  });

  test('begin with a glyph box at the text area’s top and end at its bottom', () => {
    const boxes = file.pages[1]!.glyphs.filter(({ size }) => size === 16).map(({ box }) => box);
    expect(Math.abs(Math.min(...boxes.map(({ top }) => top)) - 37)).toBeLessThan(0.3);
    expect(Math.abs(Math.max(...boxes.map(({ bottom }) => bottom)) - 262)).toBeLessThan(0.3);
    expect(Math.abs(Math.min(...boxes.map(({ left }) => left)) - 28)).toBeLessThan(0.1);
  });

  test('have the ideographic boxes that their fonts were drawn in, to 0.01 em', () => {
    const fromInk = file.fonts.filter(({ box }) => box.from === 'ink');
    expect(fromInk.length).toBeGreaterThan(3);
    for (const { box } of fromInk) expect(Math.abs(box.ascent - 0.88)).toBeLessThan(0.01);
  });

  test('name the faces and say that they are embedded', () => {
    const faces = new Set(file.fonts.map(({ face }) => face));
    expect(faces).toEqual(new Set(['仿宋', '小标宋', '黑体', '楷体', '宋体']));
    expect(file.fonts.every(({ embedded }) => embedded)).toBe(true);
    expect(file.facts).toMatchObject({ title: expect.stringContaining('汛期'), language: 'zh-CN' });
  });
});

describe('what cannot be measured is named', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['no bytes', new Uint8Array(), '不是 PDF 文件'],
    ['another file', encode('PK\u0003\u0004 a zip file'), '不是 PDF 文件'],
    ['a head alone', encode('%PDF-1.7\n'), 'PDF 文件已损坏，无法打开'],
    ['noise', encode(`%PDF-1.7\n${'obj << stream '.repeat(500)}`), 'PDF 文件已损坏，无法打开'],
    ['a page without text', tinyPdf('0 0 m'), 'PDF 文件里没有文字'],
  ])('%s', async (_, bytes, reason) => {
    expect(await auditPdf(bytes)).toMatchObject({ type: 'unreadable', reason });
  });

  test('a file cut short anywhere is measured or named, never thrown', async () => {
    const whole = await printed('minutes', templateOf('minutes'), await officeFonts());
    for (const part of [0.1, 0.35, 0.6, 0.85, 0.99]) {
      const outcome = await auditPdf(whole.slice(0, Math.floor(whole.length * part)));
      expect(['audit', 'unreadable']).toContain(outcome.type);
    }
  });

  test('a file with noise in it is measured or named, never thrown', async () => {
    const whole = await printed('minutes', templateOf('minutes'), await officeFonts());
    for (let seed = 1; seed <= 8; seed++) {
      const bytes = whole.slice();
      for (let at = seed * 97; at < bytes.length; at += 1009 * seed)
        bytes[at] = (bytes[at]! * 31 + seed) & 0xff;
      expect(['audit', 'unreadable']).toContain((await auditPdf(bytes)).type);
    }
  });

  test('a form that draws itself comes to an end', async () => {
    const outcome = await auditPdf(tinyPdf('/X Do BT /F 20 Tf 100 700 Td (Ab) Tj ET'));
    expect(outcome.type).toBe('audit');
  });

  test('more pages than are measured', async () => {
    const document = await PDFDocument.create();
    for (let page = 0; page <= LIMITS.pages; page++) document.addPage();
    expect(await auditPdf(await document.save())).toMatchObject({ reason: 'PDF 文件多于 300 页' });
  });

  test('a page with more characters than any page has', async () => {
    const crowd = `BT /F 1 Tf 100 700 Td (${'a'.repeat(LIMITS.charactersOfAPage + 1)}) Tj ET`;
    expect(await auditPdf(tinyPdf(crowd))).toMatchObject({ reason: 'PDF 文件第 1 页多于 2 万字' });
  });

  test('a file with a password', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    expect(await auditPdf(await document.save())).toMatchObject({ reason: 'PDF 文件加了密码' });
  });

  test('the next file is measured after one that was not', async () => {
    await auditPdf(encode('%PDF-1.7\n'));
    expect((await auditPdf(tinyPdf('BT /F 20 Tf 100 700 Td (Ab) Tj ET'))).type).toBe('audit');
  });
});
