import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { writeDocx } from '../../src/write/docx/index.ts';
import { writeXlsx } from '../../src/write/xlsx/index.ts';
import { needs, pathOf } from '../support/needs.ts';
import { renderDocx } from '../support/render-docx.ts';
import { run } from '../support/run.ts';
import { documentOf, form, notice, paragraph, sectionOf } from './documents.ts';

const MILLIMETRE = 72 / 25.4;

needs(
  'libreoffice',
  'pdftotext',
  'pdffonts',
)('LibreOffice', () => {
  test('opens the DOCX with every word in order and in its place', async () => {
    const words = await wordsOfPdf(await renderDocx(await writeDocx(notice())));
    const text = words.map(({ text }) => text).join('');
    const expected = [
      '范例市样本核查办公室文件',
      '范核办〔2018〕7号',
      '关于开展样本核查的通知',
      '一、核查范围',
      '附件：样本登记表',
      '小计',
      '抄送：',
    ];
    expect(expected.map((words) => text.indexOf(words)).toSorted((a, b) => a - b)).toEqual(
      expected.map((words) => text.indexOf(words)),
    );
    expect(text).toContain(expected[0]);

    // The letterhead's glyphs begin 72 mm from the top (GB/T 9704-2012, 7.2.4); its line box a little above.
    const letterhead = words.find(({ text }) => text.startsWith('范例市样本核查办公室文'));
    expect(letterhead?.top).toBeGreaterThan(66 * MILLIMETRE);
    expect(letterhead?.top).toBeLessThan(76 * MILLIMETRE);

    // Odd page numbers stand in the right half, even ones in the left.
    const numbers = words.filter(({ text, top }) => text === '—' && top > 262 * MILLIMETRE);
    const sideOf = (page: number) =>
      numbers.filter((number) => number.page === page).map(({ left }) => left > 297);
    expect(sideOf(1)).toEqual([true, true]);
    expect(sideOf(2)).toEqual([false, false]);

    // The imprint stands on the text area's lower edge, y = 262 mm, of the last page.
    const printed = words.findLast(({ text }) => text.endsWith('印发'));
    expect(printed?.page).toBe(words.at(-1)?.page);
    expect(printed?.bottom).toBeGreaterThan(256 * MILLIMETRE);
    expect(printed?.bottom).toBeLessThan(264 * MILLIMETRE);
  });

  test('loses no mark at the end of a line, and parts no number', async () => {
    const lengths = Array.from({ length: 30 }, (_, index) => index + 15);
    const paragraphs = lengths.map((length) =>
      paragraph('body', `（一）${'样'.repeat(length)}、本、样，2018年${'本'.repeat(12)}，样本、样本。`),
    );
    const words = await wordsOfPdf(await renderDocx(await writeDocx(documentOf([sectionOf(paragraphs)]))));
    const text = words.map(({ text }) => text).join('');
    expect(text.match(/[，、]/g)).toHaveLength(5 * lengths.length);
    expect(text.match(/。/g)).toHaveLength(lengths.length);
    expect(words.filter(({ text }) => /(?<!\d)2018|^2018/.test(text))).toHaveLength(lengths.length);
  });

  test('adds up what is filled into the XLSX', async () => {
    const filled = withNumbers(await writeXlsx(form()), { F6: 3, F7: 4, G9: 1.5, G10: 2.25 });
    const csv = strFromU8(await readFile(await converted('form.xlsx', filled, 'csv', CSV_AS_UTF8)));
    const totals = csv.split('\n').filter((line) => line.startsWith('小计'));
    expect(totals).toEqual(['小计,,,,,7,*,,', '小计,,,,,*,3.75,,']);
  });

  test('keeps the validation of the XLSX', async () => {
    const parts = unzipSync(await readFile(await converted('again.xlsx', await writeXlsx(form()), 'ods')));
    const content = strFromU8(parts['content.xml'] ?? new Uint8Array());
    expect(content.match(/<table:content-validation /g)).toHaveLength(7);
    expect(content).toContain('cell-content-is-in-list(&quot;留样&quot;;&quot;旁证&quot;;&quot;其他&quot;)');
    expect(content).toContain('cell-content-is-whole-number() and cell-content()&gt;=0');
  });
});

/** Separated by commas, quoted by quotation marks, in UTF-8. */
const CSV_AS_UTF8 = ':Text - txt - csv (StarCalc):44,34,76';

/** Path of what LibreOffice makes of a file; its profile is its own, so that a running office is not disturbed. */
async function converted(name: string, bytes: Uint8Array, format: string, filter = ''): Promise<string> {
  const folder = await mkdtemp(join(inject('workshop'), 'office-'));
  const source = join(folder, name);
  await writeFile(source, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(inject('workshop'), 'office-profile')).href}`;
  const options = ['--headless', '--convert-to', format + filter, '--outdir', folder, source];
  const { status, stderr } = await run(pathOf('libreoffice'), [profile, ...options]);
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
  return join(folder, basename(name).replace(/\w+$/, format));
}

interface Word {
  page: number;
  text: string;
  left: number;
  top: number;
  bottom: number;
}

async function wordsOfPdf(file: string): Promise<Word[]> {
  const { stdout } = await run(pathOf('pdftotext'), ['-bbox', file, '-']);
  return stdout.split('<page ').flatMap((page, number) =>
    [...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax=".*?" yMax="(.*?)">(.*?)<\/word>/g)].map(
      ([, left, top, bottom, text = '']) => ({
        page: number,
        text,
        left: Number(left),
        top: Number(top),
        bottom: Number(bottom),
      }),
    ),
  );
}

/**
 * A workbook with numbers in cells of its first sheet, as someone who fills it in leaves it. The sums of the blank form
 * are taken out: LibreOffice adds up again when a cell is edited, not when a file is opened.
 */
function withNumbers(bytes: Uint8Array, numbers: Record<string, number>): Uint8Array {
  const parts = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  let sheet = strFromU8(parts[path] ?? new Uint8Array()).replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>');
  for (const [cell, number] of Object.entries(numbers))
    sheet = sheet.replace(new RegExp(`<c r="${cell}"([^>]*)/>`), `<c r="${cell}"$1><v>${number}</v></c>`);
  return zipSync({ ...parts, [path]: strToU8(sheet) });
}
