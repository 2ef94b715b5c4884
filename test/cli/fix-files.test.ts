import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixFiles } from '../../src/cli/fix-files.ts';
import { compile } from '../../src/compile.ts';
import { readTree, writeTo } from '../../src/files.ts';
import { fixesMade } from '../../src/report/fixes.ts';
import { frontmatter, index } from '../read/read-text.ts';

let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'chengwen-fix-'));
});

afterEach(() => rm(content, { recursive: true, force: true }));

/** The text of a circular's file after its problems are fixed, and how many places were. */
async function fixed(text: string): Promise<[text: string, count: number]> {
  const file = join(content, index);
  await writeTo(file, text);
  const fixes = await fixFiles(content, compile(await readTree(content)).messages);
  return [await readFile(file, 'utf8'), fixes.length];
}

test.each([
  ['## 一、总体要求\n\n### （一） 目标\n', '## 总体要求\n\n### 目标\n', 2],
  [
    '\u3000\u3000各区要：时限[立即]{频次=立即}报告。\n\n## 2.范围\n',
    '各区要:时限[立即]{频次=立即}报告。\n\n## 范围\n',
    3,
  ],
  ['按<b>规定</b>办理，见第2.1节。\n', '按<b>规定</b>办理，见第2.1节。\n', 0],
])('mends what is beyond doubt in %j, and nothing else', async (body, expected, count) => {
  expect(await fixed(frontmatter() + body)).toEqual([frontmatter() + expected, count]);
});

test('mends keys and numbers in the frontmatter, and keeps a byte order mark and Windows line ends', async () => {
  const text = `\ufeff${frontmatter({ 发文字号: '范商发[2018]第012号' }).replace('地区: ', '地区：')}甲\n`;
  const [found, count] = await fixed(text.replaceAll('\n', '\r\n'));
  expect(found).toBe(`\ufeff${frontmatter({ 发文字号: '范商发〔2018〕12号' })}甲\n`.replaceAll('\n', '\r\n'));
  expect(count).toBe(2);
});

test('leaves a file alone in which there is nothing to mend', async () => {
  await writeFile(join(content, 'site.yaml'), '标题: 公文库\n');
  expect(await fixFiles(content, compile(await readTree(content)).messages)).toEqual([]);
});

test('shows each place before and after, with a little of its line', async () => {
  await writeTo(join(content, index), `${frontmatter()}甲乙\n\n### （一） 目标\n`);
  const fixes = await fixFiles(content, compile(await readTree(content)).messages);
  expect(fixesMade(fixes)).toBe(
    [
      `${index}:10:5  已改  [ordinal-is-not-typed]`,
      '    原文：### （一） 目标',
      '    改为：### 目标',
      '改正了1处',
      '',
    ].join('\n'),
  );
  expect(fixesMade([])).toBe('');
});
