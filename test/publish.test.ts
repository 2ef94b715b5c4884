import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { readTree } from '../src/files.ts';
import { openPress } from '../src/press.ts';
import { papersOf } from '../src/publish.ts';
import { frontmatter, index } from './read/read-text.ts';
import { officePart } from './write/office-parts.ts';

test('forms with one title, or titles that differ in case or in what a file name cannot show, have names of their own', async () => {
  const titles = ['统计表A', '统计表a', '统计表A', '统计表A?'];
  const names = titles.map((_, at) => `f${at}.form.yaml`);
  const folder = index.replace('index.md', '');
  const form = (title: string) => `标题: "${title}"\n列:\n  - 企业: {类型: 文本}\n`;
  const files = {
    [index]: `${frontmatter({ 附件: `[${names.join(', ')}]`, 发文字号: '范商〔2018〕1号' })}正文。\n`,
    ...Object.fromEntries(names.map((name, at) => [folder + name, form(titles[at]!)])),
  };
  const encoder = new TextEncoder();
  const compiled = compile(
    new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  );
  const papers = papersOf(compiled.corpus.circulars[0]!, compiled, await openPress({}));
  expect(papers.filter(({ format }) => format === 'xlsx').map(({ downloadName }) => downloadName)).toEqual([
    '范商〔2018〕1号 统计表A.xlsx',
    '范商〔2018〕1号 统计表a（2）.xlsx',
    '范商〔2018〕1号 统计表A（3）.xlsx',
    '范商〔2018〕1号 统计表A（4）.xlsx',
  ]);
  expect((await papers.at(-1)!.make()).length).toBeGreaterThan(1000);
});

/** Papers of a circular of a content directory, by path. */
async function papersIn(content: string, slug: string) {
  const compiled = compile(await readTree(content));
  const circular = compiled.corpus.circulars.find((one) => one.slug === slug)!;
  return new Map(papersOf(circular, compiled, await openPress({})).map((paper) => [paper.path, paper]));
}

/** Names of the sheets that a reader sees. */
async function sheetsOf(book: { make(): Promise<Uint8Array> }): Promise<string[]> {
  const workbook = officePart(await book.make(), 'xl/workbook.xml');
  const sheets = [...workbook.matchAll(/<sheet name="([^"]*)"([^>]*)>/g)];
  return sheets.flatMap(([, name = '', rest = '']) => (rest.includes('hidden') ? [] : [name]));
}

test('the ten ledgers of a township come as a workbook of ten sheets and as ten files in each format', async () => {
  const papers = await papersIn(join(import.meta.dirname, '../content'), 'qinghe-2018-9');
  const ledgers = [...papers.values()].filter(({ path }) => path.startsWith('ledgers/'));
  for (const format of ['docx', 'pdf', 'xlsx'])
    expect(ledgers.filter((paper) => paper.format === format)).toHaveLength(10);
  for (const { path, downloadName, title } of ledgers) {
    expect(path).toMatch(/^ledgers\/[a-z-]+\.(?:docx|pdf|xlsx)$/);
    expect(downloadName).toContain(title);
  }
  expect(await sheetsOf(papers.get('ledgers.xlsx')!)).toEqual([
    '日常监管工作台账',
    '风险企业管控台账',
    '非法集资举报线索核查台账',
    '互联网金融风险整治台账',
    '非法集资宣传工作台账',
    '违法广告清理台账',
    '案件办理进展台账',
    '资产处置进展台账',
    '信访工作台账',
    '突发事件处置预案（台账）',
  ]);
  const word = officePart(await papers.get('ledgers/petitions.docx')!.make(), 'word/document.xml');
  expect(word).toContain('稳控责任人');
});

test('the papers that a circular demands come as Word and PDF, each under a name of its own, and in the bundle', async () => {
  const papers = await papersIn(join(import.meta.dirname, '../content'), 'yangben-2018-16');
  const demanded = [...papers.values()].filter(({ kind }) => kind === 'paper');
  const documents = Map.groupBy(demanded, ({ path }) => path.replace(/\.\w+$/, ''));
  expect(documents.size).toBe(11);
  for (const [path, formats] of documents) {
    expect(path).toMatch(/^papers\/[a-z0-9-]+$/);
    expect(formats.map(({ format }) => format)).toEqual(['docx', 'pdf']);
  }
  const names = [...papers.values()].map(({ downloadName }) => downloadName);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('样政办发〔2018〕16号 落实情况检查清单.pdf');
  const word = officePart(await papers.get('papers/checklist.docx')!.make(), 'word/document.xml');
  expect(word).toContain('佐证材料');
});

const real = join(import.meta.dirname, '../../shared/real');

test.skipIf(!existsSync(real))('the ledgers of the real circulars come, those not at hand too', async () => {
  const papers = await papersIn(real, 'dongying-2017-3');
  const files = [...papers.keys()].filter((path) => path.startsWith('ledgers'));
  expect(files.map((path) => path.replace(/\/l[0-9a-v]{8}\./, '/L.'))).toEqual([
    ...['docx', 'pdf', 'xlsx'].map((format) => `ledgers/L.${format}`),
    ...['docx', 'pdf', 'xlsx'].map((format) => `ledgers/county-inspection.${format}`),
    'ledgers.xlsx',
  ]);
  expect(await sheetsOf(papers.get('ledgers.xlsx')!)).toHaveLength(2);
});

test.each([
  ['否', 'office', true],
  ['否', 'public', false],
  ['是', 'office', true],
  ['是', 'public', true],
] as const)('a contact with 公开: %s on papers for the %s: %s', async (open, readership, printed) => {
  const source = `${frontmatter({ 联系: `{人: 管护组, 电话: 000-0000000, 公开: ${open}}` })}正文。\n`;
  const compiled = compile(new Map([[index, new TextEncoder().encode(source)]]));
  const papers = papersOf(compiled.corpus.circulars[0]!, compiled, await openPress({}), readership);
  const notice = await papers.find(({ path }) => path === 'notice.docx')!.make();
  expect(officePart(notice, 'word/document.xml').includes('管护组')).toBe(printed);
});
