import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, type PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
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

describe('structure', () => {
  test('a paragraph that runs on to the next page is one element, with a sequence on each', async () => {
    const document = documentOf([
      ...Array.from({ length: 21 }, () => paragraph('国', 'addressees')),
      paragraph('样本'.repeat(40)),
    ]);
    const pdf = await PDFDocument.load(await pdfOf(document), { updateMetadata: false });
    const last = elementsOf(pdf).at(-1)!;
    expect(String(last.get(PDFName.of('Pg')))).toBe(String(pdf.getPage(0).ref));
    const kids = last.lookup(PDFName.of('K'), PDFArray);
    expect(kids.asArray().map(String)).toEqual([
      '21',
      `<<\n/Type /MCR\n/Pg ${pdf.getPage(1).ref}\n/MCID 0\n>>`,
    ]);
    expect(ownersOf(pdf, 1).map(String)).toEqual([String(pdf.context.getObjectRef(last))]);
  });

  test('a link is part of its paragraph, and leads to what can be clicked and back', async () => {
    const pdf = await PDFDocument.load(await pdfOf(notice()), { updateMetadata: false });
    const link = elementsOf(pdf).find((element) => String(element.get(PDFName.of('S'))) === '/Link')!;
    expect(String(link.lookup(PDFName.of('P'), PDFDict).get(PDFName.of('S')))).toBe('/P');
    const [, reference] = link.lookup(PDFName.of('K'), PDFArray).asArray();
    const annotation = (reference as PDFDict).lookup(PDFName.of('Obj'), PDFDict);
    const key = Number(String(annotation.get(PDFName.of('StructParent'))));
    const numbers = parentTree(pdf);
    expect(numbers.get(numbers.asArray().findIndex((entry) => String(entry) === String(key)) + 1)).toBe(
      pdf.context.getObjectRef(link),
    );
  });

  test('what is on a page is part of an element or an artifact, and nothing is left open', async () => {
    for (const document of [notice(), longTable()]) {
      const pdf = await PDFDocument.load(await pdfOf(document), { updateMetadata: false });
      for (const page of pdf.getPages()) {
        const stream = page.node.lookup(PDFName.of('Contents')) as PDFRawStream;
        let depth = 0;
        for (const line of inflateSync(stream.contents).toString('latin1').split('\n')) {
          if (/ B[DM]C$/.test(line)) depth++;
          else if (line === 'EMC') depth--;
          else expect(depth, line).toBe(1);
        }
        expect(depth).toBe(0);
      }
    }
  });
});

test('no glyph is the one that a face keeps for what it lacks', async () => {
  const document = documentOf([paragraph('甲의乙\u{10fffd}')]);
  const pdf = await PDFDocument.load(await pdfOf(document), { updateMetadata: false });
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const map = object instanceof PDFDict ? object.lookup(PDFName.of('CIDToGIDMap')) : undefined;
    if (!(map instanceof PDFRawStream)) continue;
    const glyphs = inflateSync(map.contents);
    for (let at = 2; at < glyphs.length; at += 2) expect(glyphs.readUInt16BE(at)).toBeGreaterThan(0);
  }
});

test('anchors can be led to from outside', async () => {
  const { catalog } = await PDFDocument.load(await pdfOf(notice()), { updateMetadata: false });
  const names = catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('Dests'), PDFDict);
  const entries = names.lookup(PDFName.of('Names'), PDFArray).asArray();
  expect(
    entries.filter((_, index) => index % 2 === 0).map((name) => (name as PDFHexString).decodeText()),
  ).toEqual(['goal', 'notice']);
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
    const words = '⼀鑫의淼〔2018〕7号，“样本”——试点……一·℃①don’t';
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

/** Every structure element, in the order of the file. */
function elementsOf(pdf: PDFDocument): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object) => object instanceof PDFDict && object.has(PDFName.of('S')) && object.has(PDFName.of('P')),
    )
    .map((object) => object as PDFDict);
}

function parentTree(pdf: PDFDocument): PDFArray {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
}

/** The elements of a page's sequences, by their numbers. */
function ownersOf(pdf: PDFDocument, page: number): unknown[] {
  return parentTree(pdf)
    .lookup(2 * page + 1, PDFArray)
    .asArray();
}

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
