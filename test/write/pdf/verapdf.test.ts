import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import type { ReadingElement } from '../../../src/layout/types.ts';
import type { PrintBlock, PrintDocument, PrintFigure } from '../../../src/print/types.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { cell, documentOf, paragraph, row, table } from '../../layout/builders.ts';
import { longTable, notice } from '../../layout/samples.ts';
import { BUILD_TIMEOUT, builtSite, isPresent, REAL, SAMPLE } from '../../support/built-site.ts';
import { allCases } from '../../support/case.ts';
import { needs } from '../../support/needs.ts';
import { noticeOf } from '../../support/open-case.ts';
import { CMYK_JPEG, clearPng, JPEG } from '../../support/pictures.ts';
import { veraPdfFailures } from '../../support/verapdf.ts';
import { registryFonts } from './registry-fonts.ts';

const fonts = registryFonts();

const picture = (bytes: Uint8Array, format: PrintFigure['format'], alt: string): PrintFigure => ({
  type: 'figure',
  bytes,
  format,
  width: 40,
  height: 30,
  alt,
});
const link = (text: string) => ({ type: 'text' as const, text, href: 'https://www.example.gov.cn/（一）' });

/** What no circular of the sample holds. */
const UNUSUAL: Record<string, PrintBlock[]> = {
  nothing: [],
  spaces: [paragraph('　', 'title', { role: 'title' })],
  'only a table': [table([1, 1], [], [row(['甲', '乙'])])],
  'a head without rows': [table([1, 1], [row(['甲', ''], { kind: 'head' })], [])],
  'no rows': [table([1, 1], [], [])],
  'a table whose rows are uneven': [
    table(
      [1, 1, 1],
      [row([cell('甲', { columnSpan: 9, rowSpan: 9 })]), row(['乙'])],
      [
        row([cell('一', { rowSpan: 3, header: 'row' }), '二']),
        row(['三', '四', '五', '六']),
        row([]),
        row(['七']),
      ],
    ),
  ],
  'a row taller than pages': [table([1, 1], [row(['甲', '乙'])], [row(['一', '国'.repeat(3000)])])],
  'headings out of order': [
    paragraph('（1）样本', 'heading4', { role: 'heading4' }),
    paragraph('一、样本', 'heading1', { role: 'heading1' }),
    paragraph('1.样本', 'heading3', { role: 'heading3' }),
    paragraph(
      [
        { type: 'text', text: '（一）样本。', heading: true },
        { type: 'text', text: '样本。' },
      ],
      'heading2',
    ),
  ],
  'lists and notes': [
    paragraph('甲', 'body', { role: 'listItem' }),
    paragraph('乙', 'attachmentList', { role: 'listItem' }),
    paragraph('丙', 'note', { role: 'note' }),
    paragraph('丁', 'note', { role: 'note' }),
  ],
  pictures: [
    picture(JPEG, 'jpeg', '灰度图'),
    paragraph('图1　灰度图', 'figureCaption', { role: 'caption' }),
    picture(clearPng(3, 2), 'png', '半透明的图'),
    picture(CMYK_JPEG, 'jpeg', ''),
    paragraph('图外的说明', 'figureCaption', { role: 'caption' }),
  ],
  seals: [
    paragraph('范例市样本办公室', 'signature', {
      overlays: [
        { bytes: clearPng(3, 2), format: 'png', width: 90, height: 90, x: 200, y: -40, alt: '印章' },
      ],
    }),
  ],
  'links over lines and pages': [
    ...Array.from({ length: 20 }, () => paragraph('国', 'addressees')),
    paragraph([link('范例市'.repeat(60)), { type: 'text', text: '和' }, link('样本区')]),
  ],
  'characters that no face has, and of private use': [paragraph('甲의乙\u{F0000}丙\uE000丁')],
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chengwen-verapdf-'));
});

afterAll(() => rm(folder, { recursive: true }));

needs('java', 'verapdf')(
  'veraPDF finds no failure of PDF/UA-1, nor of PDF/A-2a unless it is filled in on screen,',
  () => {
    for (const content of [SAMPLE, REAL]) {
      test.skipIf(!isPresent(content))(
        `in the papers of ${content}`,
        async () => {
          const site = await builtSite(content);
          const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.pdf'));
          expect(files.length).toBeGreaterThan(5);
          const paths = files.sort().map((file) => join(site, file));
          const forms = [];
          for (const path of paths) if (await isFilledInOnScreen(path)) forms.push(path);
          expect(forms.length).toBeGreaterThan(0);
          const unclaimed = forms.map((path) => `${path}: does not claim PDF/A-2A`);
          expect((await veraPdfFailures(paths)).sort()).toEqual(unclaimed);
        },
        BUILD_TIMEOUT,
      );
    }

    test('in the notices of the cases', async () => {
      const files = [];
      for (const one of allCases())
        if (one.expects.includes('notice.trace.txt'))
          files.push(await written(one.name, await noticeOf(one)));
      expect(files.length).toBeGreaterThan(10);
      expect(await veraPdfFailures(files)).toEqual([]);
    });

    test('in unusual documents', async () => {
      const documents = { ...UNUSUAL, notice: notice(), 'long table': longTable() };
      const files = [];
      for (const [name, content] of Object.entries(documents))
        files.push(await written(name, Array.isArray(content) ? documentOf(content) : content));
      expect(await veraPdfFailures(files)).toEqual([]);
    });

    test('but finds a heading level that is left out', async () => {
      const deeper = (element: ReadingElement): ReadingElement =>
        element.kind === 'heading' && element.level > 1 ? { ...element, level: element.level + 2 } : element;
      const file = await written('deep headings', notice(), deeper);
      expect(await veraPdfFailures([file])).toEqual([expect.stringContaining('ISO 14289-1:2014 7.4.2-1')]);
    });
  },
);

async function isFilledInOnScreen(path: string): Promise<boolean> {
  return (await PDFDocument.load(await readFile(path))).catalog.has(PDFName.of('AcroForm'));
}

async function written(
  name: string,
  document: PrintDocument,
  change = (element: ReadingElement) => element,
): Promise<string> {
  const laidOut = layOut(document, fonts);
  const file = join(folder, `${name}.pdf`);
  await writeFile(
    file,
    await writePdf(document, { ...laidOut, reading: laidOut.reading.map(change) }, fonts),
  );
  return file;
}
