import { beforeAll, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { circularProblems, openPress } from '../src/press.ts';
import type { Press } from '../src/publish.ts';
import { frontmatter, index } from './read/read-text.ts';
import { JPEG, png } from './support/pictures.ts';

let press: Press;

beforeAll(async () => {
  press = await openPress({});
});

const whole = png(3, 2);

/** What the press says of a circular with some files beside it. */
async function problemsOf(text: string, files: Record<string, Uint8Array> = {}) {
  const folder = index.replace('index.md', '');
  const beside = Object.entries(files).map(([name, bytes]) => [folder + name, bytes] as const);
  const compiled = compile(new Map([[index, new TextEncoder().encode(text)], ...beside]));
  const messages = await circularProblems(press, compiled.corpus.circulars[0]!, compiled.sources);
  return messages.map(({ line, severity, ruleId, reason }) => `${line} ${severity} ${ruleId} ${reason}`);
}

test('pictures that can be drawn are no problem', async () => {
  const text = `${frontmatter()}![示意图](a.png)\n\n![示意图](b.jpg)\n`;
  expect(await problemsOf(text, { 'a.png': whole, 'b.jpg': JPEG })).toEqual([]);
});

test.each([
  ['empty', new Uint8Array(), '不是 PNG 或 JPEG 图片，或者不完整'],
  [
    'of text',
    new TextEncoder().encode('<svg onload="alert(1)"/>'.repeat(9)),
    '不是 PNG 或 JPEG 图片，或者不完整',
  ],
  ['cut off', whole.subarray(0, -20), '图片不完整'],
  ['without a height', png(3, 0), '宽或高是零'],
])('a picture that is %s is fatal, at its place', async (_what, bytes, fault) => {
  expect(await problemsOf(`${frontmatter()}正文\n\n![示意图](a.png)\n`, { 'a.png': bytes })).toEqual([
    `10 fatal picture-can-be-drawn “a.png”不能印出：${fault}`,
  ]);
});

test('a format without a folder is fatal, and those there are named', async () => {
  expect(await problemsOf(frontmatter({ 版式: '公报' }))).toEqual([
    expect.stringMatching(
      /^\d+ fatal format-is-available 没有“公报”版式，备有的版式是“纪要”、“命令”、“文件”、“信函”$/,
    ),
  ]);
});

test('a seal that is no picture is fatal', async () => {
  expect(await problemsOf(frontmatter({ 印章: 'seal.png' }), { 'seal.png': whole })).toEqual([]);
  expect(await problemsOf(frontmatter({ 印章: 'seal.png' }), { 'seal.png': whole.subarray(0, -20) })).toEqual(
    ['7 fatal picture-can-be-drawn “seal.png”不能印出：图片不完整'],
  );
});

test('what a format has no place for is said', async () => {
  expect(await problemsOf(frontmatter({ 出席: '[甲某某, 乙某某]' }))).toEqual([
    '7 error attendance-is-printed “文件”版式不印“出席”，它只用于“纪要”版式',
  ]);
  expect(await problemsOf(frontmatter({ 版式: '纪要', 出席: '[甲某某, 乙某某]' }))).toEqual([]);
  expect(await problemsOf(frontmatter({ 版式: '信函', 印发: '{日期: 2018-05-16}' }))).toEqual([
    '8 information printing-line-is-printed “信函”版式的版记不印印发机关和印发日期，“印发”只在网页上显示',
  ]);
  expect(await problemsOf(frontmatter({ 版式: '命令' }))).toEqual([
    '2 information title-is-printed “命令”版式不印标题，标题只用于网页和文件名',
  ]);
});

test('a ledger that is not at hand is said, with the names that it may be a slip of', async () => {
  expect(await problemsOf(frontmatter({ 台账: '[信访工作台账, 值班台账, 举报线索核查台账]' }))).toEqual([
    '7 information ledger-is-at-hand 没有备好名为“值班台账”的台账，按通用的列生成空白台账',
    '7 warning ledger-is-at-hand 没有备好名为“举报线索核查台账”的台账，按通用的列生成空白台账',
  ]);
  const compiled = compile(
    new Map([[index, new TextEncoder().encode(frontmatter({ 台账: '[违法广告清理台帐, 值班台账]' }))]]),
  );
  const messages = await circularProblems(press, compiled.corpus.circulars[0]!, compiled.sources);
  expect(messages.map(({ note }) => note)).toEqual([
    '是否应为“违法广告清理台账”？',
    '要用别的列，写成报表（.form.yaml），在“台账”中写它的文件名',
  ]);
});
