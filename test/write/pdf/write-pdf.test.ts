import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import type { PrintDocument } from '../../../src/print/types.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { documentOf, paragraph } from '../../layout/builders.ts';
import { longTable, notice } from '../../layout/samples.ts';
import { needs, pathOf } from '../../support/needs.ts';
import { PROJECT, run } from '../../support/run.ts';
import { registryFonts } from './registry-fonts.ts';

const fonts = registryFonts();
const pdfOf = (document: PrintDocument) => writePdf(document, layOut(document, fonts), fonts);

describe('metadata', () => {
  test('title, author and the document’s own date, and no other date', async () => {
    const pdf = await PDFDocument.load(await pdfOf(notice()), { updateMetadata: false });
    expect(pdf.getTitle()).toBe('范例市关于样本事项的通知');
    expect(pdf.getAuthor()).toBe('范例市样本办公室');
    const date = new Date('2018-05-15T00:00:00+08:00');
    expect(pdf.getCreationDate()).toEqual(date);
    expect(pdf.getModificationDate()).toEqual(date);
  });

  test('the language is Chinese, and readers show the title', async () => {
    const { catalog } = await PDFDocument.load(await pdfOf(notice()), { updateMetadata: false });
    expect(String(catalog.get(PDFName.of('Lang')))).toBe('(zh-CN)');
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict))).toContain(
      '/DisplayDocTitle true',
    );
  });

  test('bookmarks lead to titles and headings', async () => {
    const { catalog } = await PDFDocument.load(await pdfOf(notice()), { updateMetadata: false });
    const outlines = catalog.lookup(PDFName.of('Outlines'), PDFDict);
    expect(String(outlines.get(PDFName.of('Count')))).toBe('2');
    const title = outlines.lookup(PDFName.of('First'), PDFDict);
    const heading = title.lookup(PDFName.of('First'), PDFDict);
    expect(heading.lookup(PDFName.of('Title'))).toMatchObject({
      value: expect.stringMatching(/^feff4e003001/i),
    });
  });

  test('links keep their address', async () => {
    const pdf = await PDFDocument.load(await pdfOf(notice()), { updateMetadata: false });
    const annotations = pdf.getPage(1).node.lookup(PDFName.of('Annots'), PDFArray);
    const action = annotations.lookup(0, PDFDict).lookup(PDFName.of('A'), PDFDict);
    expect(action.lookup(PDFName.of('URI'), PDFString).asString()).toBe(
      'https://www.example.gov.cn/a%20b%EF%BC%881%EF%BC%89',
    );
  });
});

test('the same document has the same bytes, whatever was printed before, in another process too', async () => {
  const first = hash(await pdfOf(notice()));
  await pdfOf(longTable());
  expect(hash(await pdfOf(notice()))).toBe(first);
  const script = join(PROJECT, 'test/write/pdf/print-hash.ts');
  expect(await run(process.execPath, [script])).toMatchObject({ status: 0, stdout: `${first}\n` });
});

needs('pdftotext')('text', () => {
  test('extracts as it was written, in order', async () => {
    const words = '⼀鑫淼〔2018〕7号，“样本”——试点……一·℃①don’t';
    const text = await textOf(await pdfOf(documentOf([paragraph(words, 'addressees')])));
    expect(text.replace(/\s/g, '')).toBe(`${words}—1—`);
  });

  test('a page of a notice reads from top to bottom', async () => {
    const text = (await textOf(await pdfOf(notice()))).replace(/\s/g, '');
    expect(text).toContain('范样办〔2018〕7号范例市样本办公室关于开展样本事项专项排查活动的通知各区人民政府');
    expect(text).toMatch(
      /抄送：示例省样本办公室，范例市人民政府办公厅。范例市样本办公室2018年5月15日印发—2—$/,
    );
  });
});

async function textOf(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chengwen-text-'));
  try {
    await writeFile(join(folder, 'page.pdf'), pdf);
    const { status, stdout } = await run(pathOf('pdftotext'), ['-raw', join(folder, 'page.pdf'), '-']);
    expect(status).toBe(0);
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
