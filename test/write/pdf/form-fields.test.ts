import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  PDFName,
  PDFNumber,
  type PDFRawStream,
  PDFRef,
  PDFTextField,
} from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { ColumnContent, FormColumn } from '../../../src/circular/types.ts';
import { composeForm } from '../../../src/compose/form/form.ts';
import { layOut } from '../../../src/layout/index.ts';
import type { PrintDocument } from '../../../src/print/types.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { CORPUS, circular, facts, form, template } from '../../compose/paper.ts';
import { needs, pathOf } from '../../support/needs.ts';
import { run } from '../../support/run.ts';
import { fillIn, readFields } from './pdfium-form.ts';
import { rasterise } from './rasterise.ts';
import { registryFonts } from './registry-fonts.ts';

const fonts = registryFonts();
const pdfOf = (document: PrintDocument) => writePdf(document, layOut(document, fonts), fonts);

const column = (title: string, content: ColumnContent, summed = false): FormColumn => ({
  title,
  content,
  required: false,
  summed,
});
const BUSES = form({
  columns: [
    column('序号', { type: 'ordinal' }),
    column('学校', { type: 'text' }),
    column('性质', { type: 'choice', choices: ['公办', '民办'], allowOther: false }),
    column('隐患', { type: 'choice', choices: ['轮胎', '刹车'], allowOther: true }),
    column('车辆', { type: 'integer', unit: '辆' }, true),
  ],
  rows: 2,
  totalsLabel: '合计',
  signatureLine: ['填报单位', '填报日期'],
});
const blank = () => composeForm(BUSES, circular(), facts(), CORPUS, template());

/** Characters of names and places that few faces have, and what a spreadsheet would take for a formula. */
const VALUES = {
  'buses-r1-c2': '镕基学校（𬭩江校区）',
  'buses-r1-c3': '民办',
  'buses-r1-c4': '车门䲟',
  'buses-r1-c5': '12',
  'buses-r2-c2': '=SUM(E1:E2)',
  'buses-r2-c3': '公办',
  'buses-r2-c4': '轮胎',
  'buses-t1-c5': '12',
  'buses-填报单位': '样本区教育局',
  'buses-填报日期月': '6',
};

describe('a form on screen', () => {
  test('PDFium finds its fields row by row, each with what is asked for and what may be chosen', async () => {
    const fields = await readFields(await pdfOf(blank()));
    expect(fields.map(({ name, label, type, choices }) => [name, label, type, ...choices])).toEqual([
      ['buses-r1-c2', '学校，第1行', 'text'],
      ['buses-r1-c3', '性质，第1行', 'choice', '', '公办', '民办'],
      ['buses-r1-c4', '隐患，第1行', 'choice', '', '轮胎', '刹车'],
      ['buses-r1-c5', '车辆（辆），第1行', 'text'],
      ['buses-r2-c2', '学校，第2行', 'text'],
      ['buses-r2-c3', '性质，第2行', 'choice', '', '公办', '民办'],
      ['buses-r2-c4', '隐患，第2行', 'choice', '', '轮胎', '刹车'],
      ['buses-r2-c5', '车辆（辆），第2行', 'text'],
      ['buses-t1-c5', '车辆（辆），合计', 'text'],
      ['buses-填报单位', '填报单位', 'text'],
      ['buses-填报日期年', '填报日期年', 'text'],
      ['buses-填报日期月', '填报日期月', 'text'],
      ['buses-填报日期日', '填报日期日', 'text'],
    ]);
    expect(fields.every(({ value }) => value === '')).toBe(true);
  });

  test('another value than the choices may be written where the form allows it', async () => {
    const pdf = await PDFDocument.load(await pdfOf(blank()));
    expect(pdf.getForm().getDropdown('buses-r1-c3').isEditable()).toBe(false);
    expect(pdf.getForm().getDropdown('buses-r1-c4').isEditable()).toBe(true);
  });

  test('numbers stand at the right and are not longer than a spreadsheet keeps; texts have several lines', async () => {
    const pdf = await PDFDocument.load(await pdfOf(blank()));
    const number = pdf.getForm().getTextField('buses-r1-c5');
    expect([number.getMaxLength(), number.getAlignment(), number.isMultiline()]).toEqual([15, 2, false]);
    const text = pdf.getForm().getTextField('buses-r1-c2');
    expect([text.getMaxLength(), text.getAlignment(), text.isMultiline()]).toEqual([undefined, 0, true]);
  });

  test('what is typed reads back the same', async () => {
    const filled = await fillIn(await pdfOf(blank()), VALUES);
    expect(await valuesOf(filled)).toEqual(VALUES);
  });

  test('what a script fills in reads back the same', async () => {
    const pdf = await PDFDocument.load(await pdfOf(blank()));
    for (const [name, value] of Object.entries(VALUES)) {
      const field = pdf.getForm().getField(name);
      if (field instanceof PDFTextField) field.setText(value);
      if (field instanceof PDFDropdown) field.select(value);
    }
    const filled = await pdf.save({ updateFieldAppearances: false });
    const found = await readFields(filled);
    const written = found.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(written)).toEqual(VALUES);
  });
});

describe('the file', () => {
  test('has no script, no action, and no appearance that a reader has to make first', async () => {
    const pdf = await PDFDocument.load(await pdfOf(blank()));
    const keys = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? object.keys().map(String) : []));
    for (const key of ['/JS', '/JavaScript', '/AA', '/OpenAction', '/NeedAppearances', '/XFA'])
      expect(keys).not.toContain(key);
    for (const dict of widgetsOf(pdf)) {
      expect(dict.has(PDFName.of('A'))).toBe(false);
      const appearance = dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
      expect(Buffer.from((appearance as PDFRawStream).contents).toString()).toBe('/Tx BMC EMC');
      expect(dict.get(PDFName.of('F'))).toEqual(PDFNumber.of(4));
    }
  });

  test('the tab key follows the structure, in which each field stands in its cell or line', async () => {
    const pdf = await PDFDocument.load(await pdfOf(blank()));
    expect(String(pdf.getPage(0).node.get(PDFName.of('Tabs')))).toBe('/S');
    const { context, catalog } = pdf;
    const tree = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const read: string[] = [];
    const visit = (ref: unknown, above: string) => {
      const node = ref instanceof PDFRef ? context.lookup(ref) : ref;
      if (node instanceof PDFNumber && above.endsWith('/P')) read.push('text');
      if (node instanceof PDFArray) for (const kid of node.asArray()) visit(kid, above);
      if (!(node instanceof PDFDict)) return;
      const type = String(node.get(PDFName.of('S')) ?? '');
      if (String(node.get(PDFName.of('Type'))) === '/OBJR')
        read.push(`${above} ${node.lookup(PDFName.of('Obj'), PDFDict).lookup(PDFName.of('T'))}`);
      else visit(node.get(PDFName.of('K')), `${above}${type}`.split('/').slice(-2).join('/'));
    };
    visit(tree.get(PDFName.of('K')), '');
    const names = widgetsOf(pdf).map((dict) => String(dict.lookup(PDFName.of('T'))));
    const [inCells, inLine] = [names.slice(0, 9), names.slice(9)];
    // 填报单位： ____ ‖ 填报日期： ‖ 年 ‖ 月 ‖ 日: each field after the room that it fills.
    expect(read.slice(read.indexOf(`TD/Form ${inCells[0]}`))).toEqual([
      ...inCells.map((name) => `TD/Form ${name}`),
      ...inLine.flatMap((name) => ['text', 'text', `P/Form ${name}`]),
      'text',
    ]);
  });

  test('claims that it can be read aloud, not that it is archived: Acrobat would open it for reading only', async () => {
    const claims = async (document: PrintDocument) => {
      const { catalog } = await PDFDocument.load(await pdfOf(document), { updateMetadata: false });
      const metadata = catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
      const text = Buffer.from(metadata.contents).toString();
      return [/pdfuaid:part="1"/.test(text), /pdfaid:conformance/.test(text)];
    };
    const { fields: _, ...printed } = blank();
    expect([await claims(blank()), await claims(printed)]).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.from(await pdfOf(blank())).equals(await pdfOf(blank()))).toBe(true);
  });
});

needs('pdftoppm')('on paper', () => {
  test('a form that is not filled in looks as if it had no fields', async () => {
    const { fields: _, ...printed } = blank();
    const [screen, paper] = [
      await rasterise(await pdfOf(blank()), 2),
      await rasterise(await pdfOf(printed), 2),
    ];
    expect(Buffer.from(screen.pixels).equals(paper.pixels)).toBe(true);
  });

  test('a total that is filled in covers the mark that asks for it', async () => {
    const document = blank();
    const marked = layOut(document, fonts).pages[0]!.fields!.find(({ name }) => name === 'buses-t1-c5')!;
    const ink = async (pdf: Uint8Array) => {
      const { width, pixels } = await rasterise(pdf, 2);
      let dark = 0;
      for (let y = Math.ceil(marked.y * 2); y < (marked.y + marked.height) * 2 - 1; y++)
        for (let x = Math.ceil(marked.x * 2); x < (marked.x + marked.width / 2 + 8) * 2; x++)
          if (pixels[y * width + x]! < 128) dark++;
      return dark;
    };
    expect(await ink(await pdfOf(document))).toBeGreaterThan(0);
    expect(await ink(await fillIn(await pdfOf(document), { 'buses-t1-c5': '1' }))).toBe(0);
  });
});

needs('pdftotext')('in another reader', () => {
  test('Poppler sets what a script filled in, where it is told to', async () => {
    const pdf = await PDFDocument.load(await pdfOf(blank()));
    pdf.getForm().getTextField('buses-r1-c2').setText('镕基学校');
    pdf.getForm().getTextField('buses-r2-c2').setText('=SUM(E1:E2)');
    pdf.getForm().getDropdown('buses-r1-c3').select('民办');
    pdf.getForm().acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
    const folder = await mkdtemp(join(tmpdir(), 'chengwen-fields-'));
    try {
      const file = join(folder, 'filled.pdf');
      await writeFile(file, await pdf.save({ updateFieldAppearances: false }));
      const { stdout } = await run(pathOf('pdftotext'), [file, '-']);
      for (const value of ['镕基学校', '=SUM(E1:E2)', '民办']) expect(stdout).toContain(value);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function valuesOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const pdf = await PDFDocument.load(bytes);
  const values = pdf
    .getForm()
    .getFields()
    .flatMap((field) => {
      const value = field instanceof PDFTextField ? field.getText() : (field as PDFDropdown).getSelected()[0];
      return value ? [[field.getName(), value]] : [];
    });
  return Object.fromEntries(values);
}

function widgetsOf(pdf: PDFDocument): PDFDict[] {
  const annotations = pdf.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray);
  return annotations.asArray().map((_, index) => annotations.lookup(index, PDFDict));
}
