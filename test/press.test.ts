import { beforeAll, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { openPress, pressProblems } from '../src/press.ts';
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
  const messages = await pressProblems(press, compiled);
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

test('a format without a folder is fatal', async () => {
  expect(await problemsOf(frontmatter({ 版式: '纪要' }))).toEqual([
    expect.stringMatching(/^\d+ fatal format-is-available /),
  ]);
});

test('a seal is not printed, and that is said', async () => {
  expect(await problemsOf(frontmatter({ 印章: 'seal.png' }), { 'seal.png': whole })).toEqual([
    '7 warning seal-is-printed 印章还不能印出，按不加盖印章排印',
  ]);
});

test('ledgers are not printed, and that is said', async () => {
  expect(await problemsOf(frontmatter({ 台账: '[线索台账, 核查台账]' }))).toEqual([
    '7 information ledgers-are-printed “台账”列有2种，还不能生成空白台账',
  ]);
});
