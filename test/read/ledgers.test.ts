import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from '../../src/files.ts';
import { readLedgers } from '../../src/read/form/read-ledgers.ts';
import { brief, frontmatter, readCircular } from './read-text.ts';

const form = (title: string) => `标题: ${title}\n列:\n  - 企业: {类型: 文本}\n`;

test('a ledger that is named by its file is read, and called by its title', () => {
  const { circular, messages } = readCircular(
    frontmatter({ 台账: '[甲台账, own.form.yaml]', 附件: '[plan.md]' }),
    {
      'own.form.yaml': form('乙台账'),
      'plan.md': '---\n标题: 方案\n台账: own.form.yaml\n附件: [own.form.yaml]\n---\n正文\n',
    },
  );
  expect(messages).toEqual([]);
  expect(circular).toMatchObject({
    meta: { ledgers: ['甲台账', '乙台账'] },
    ledgers: [{ name: 'own', title: '乙台账' }],
    attachments: [{ meta: { ledgers: ['乙台账'] }, attachments: [{ name: 'own' }] }],
  });
});

test.each([
  ['missing.form.yaml', ['7:6 fatal file-exists']],
  ['../own.form.yaml', ['7:6 fatal path-stays-in-folder']],
  ['表.form.yaml', ['7:6 fatal file-name-is-ascii']],
  ['broken.form.yaml', ['1:1 fatal key-is-present']],
])('a ledger file %s is at fault', (name, faults) => {
  const files = { '表.form.yaml': form('表'), 'broken.form.yaml': '标题: 表\n' };
  const { circular, messages } = readCircular(frontmatter({ 台账: `[${name}]` }), files);
  expect(circular).toBeUndefined();
  expect(brief(messages).filter((fault) => fault.includes('fatal'))).toEqual(faults);
});

test('the ledgers at hand are in order', async () => {
  const ledgers = readLedgers(await readTree(join(import.meta.dirname, '../../templates/ledgers')));
  expect(ledgers.map(({ name }) => name)).toContain('common');
  expect(ledgers).toHaveLength(15);
});

test.each([
  ['which have no common one', { 'petitions.form.yaml': form('信访工作台账') }, /^没有 common\.form\.yaml/],
  [
    'of which two have one title',
    { 'a.form.yaml': form('甲'), 'b.form.yaml': form('甲'), 'common.form.yaml': form('台账') },
    /^a\.form\.yaml、b\.form\.yaml 同名：甲$/,
  ],
  [
    'of which one has a name that cannot stand in an address',
    { 'A_1 .form.yaml': form('甲'), 'common.form.yaml': form('台账') },
    /^A_1 \.form\.yaml：文件名用作网址/,
  ],
  [
    'of which one is no form',
    { 'common.form.yaml': '标题: 台账\n列:\n  - 甲: {类型: 文字}\n' },
    /^common\.form\.yaml:3:13 “类型”写的是“文字”，应是“序号”/,
  ],
])('ledgers %s are refused', (_what, files, reason) => {
  const encoder = new TextEncoder();
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  expect(() => readLedgers(sources)).toThrow(reason);
});
