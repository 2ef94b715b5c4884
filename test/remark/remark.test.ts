import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import type { Node } from 'unist';
import { afterAll, expect, test } from 'vitest';
import { remarkChengwen } from '../../src/remark/index.ts';
import { PROJECT } from '../support/run.ts';

const PLAN = 'content/circulars/2018/yangben-2018-16/plan.md';
const FOLDER = join(PROJECT, '.tmp/remark');

afterAll(() => rm(FOLDER, { recursive: true, force: true }));

/** What the plugins say of a text at a path of the project. */
async function messagesOf(path: string, value: string, plugins = [remarkChengwen]) {
  const processor = unified().use(remarkParse).use(plugins).use(writeNothing);
  return (await processor.process({ path, cwd: PROJECT, value })).messages;
}

const writeNothing: Plugin<[], Node, string> = function () {
  this.compiler = () => '';
};

test('what is typed and not saved is checked among the registers and circulars on the disk', async () => {
  const typed = `${await readFile(join(PROJECT, PLAN), 'utf8')}\n## 一、新写的一条\n\n督促落实。（责任单位：区商务菊）\n`;
  const messages = await messagesOf(PLAN, typed);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['ordinal-is-not-typed', 'organ-is-registered']);
  expect(messages[0]).toMatchObject({
    source: 'chengwen',
    file: PLAN,
    fatal: false,
    line: typed.split('\n').indexOf('## 一、新写的一条') + 1,
    column: 4,
    note: '删去“一、”',
    expected: [''],
  });
});

test('what stands on the disk as it should has no messages, though other files of the directory have', async () => {
  expect(await messagesOf(PLAN, await readFile(join(PROJECT, PLAN), 'utf8'))).toEqual([]);
});

test('of a file in no content directory nothing is said', async () => {
  expect(await messagesOf('docs/remark.md', '## 一、甲\n')).toEqual([]);
});

test('a plugin that is asked again says the same', async () => {
  const processor = unified().use(remarkParse).use(remarkChengwen).use(writeNothing).freeze();
  const ask = async (value: string) =>
    (await processor.process({ path: PLAN, cwd: PROJECT, value })).messages.map(String);
  const text = await readFile(join(PROJECT, PLAN), 'utf8');
  const first = await ask(`${text}\n## 一、甲\n\n乙。\n`);
  expect(await ask(text)).toEqual([]);
  expect(await ask(`${text}\n## 一、甲\n\n乙。\n`)).toEqual(first);
  expect(first).toHaveLength(1);
});

test('the configuration that the documentation shows loads the plugin', async () => {
  const page = await readFile(join(PROJECT, 'docs/remark.md'), 'utf8');
  const [, shown] = /```js\n(.*?)```/s.exec(page)!;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, 'remarkrc.mjs'), shown!);
  const { default: config } = await import(pathToFileURL(join(FOLDER, 'remarkrc.mjs')).href);
  expect(await messagesOf(PLAN, '甲\n', config.plugins)).not.toEqual([]);
});
