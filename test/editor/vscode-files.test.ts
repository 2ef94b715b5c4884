import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { compile } from '../../src/compile.ts';
import { snippets } from '../../src/editor/snippets.ts';
import { vscodeFiles } from '../../src/editor/vscode-files.ts';
import { readTree } from '../../src/files.ts';
import { SCHEMA_GLOBS } from '../../src/read/json-schema.ts';
import { blockDirectives } from '../../src/read/markdown/directives/containers.ts';
import { inlineDirectives } from '../../src/read/markdown/directives/inline-directives.ts';
import { pretty } from '../../src/report/pretty.ts';
import { expectFile } from '../support/golden.ts';
import { PROJECT } from '../support/run.ts';

const { corpus } = compile(await readTree(join(PROJECT, 'content')));
const files = vscodeFiles(corpus, 'content');

test.each(files.map(({ path, text }) => [path, text]))(
  '.vscode/%s is what `chengwen editor` writes',
  (path, text) => {
    expectFile(join(PROJECT, '.vscode', path), text);
  },
);

test('every directive that the reader knows has a snippet', () => {
  const marks = [
    ...Object.keys(inlineDirectives).map((name) => `:${name}`),
    ...Object.keys(blockDirectives).map((name) => `:::${name}`),
  ];
  expect(Object.keys(snippets({}))).toEqual(expect.arrayContaining(marks));
});

test('what a snippet writes is read without a complaint, its examples as they stand', () => {
  const made = snippets({});
  const bodies = Object.entries(made).filter(([title]) => title.startsWith(':'));
  const text = bodies.map(([, { body }]) => filled(body.join('\n'))).join('\n\n');
  const index = `---\n标题: 试写\n文种: 通知\n发文机关: 甲\n成文日期: 2018-05-15\n地区: 乙\n---\n\n${text}\n`;
  const { corpus: read, messages } = compile(
    new Map([['circulars/2018/tried/index.md', new TextEncoder().encode(index)]]),
  );
  const ofReader = messages.filter(({ ruleId }) =>
    /^directive|^markup|^deadline-has|^division/.test(ruleId ?? ''),
  );
  expect(ofReader.map(String)).toEqual([]);
  const types = read.circulars[0]!.children.map((block) => ('children' in block ? block.type : ''));
  expect(types).toEqual(expect.arrayContaining(['dutyList', 'division', 'targetList', 'group']));
});

test('schemas propose the names of organs, and take others', () => {
  const schema = JSON.parse(files.find(({ path }) => path === 'schemas/organs.schema.json')!.text);
  const organs = z.fromJSONSchema(schema);
  const organ = { 标识: 'a', 全称: '甲', 类型: '部门' };
  const register = (上级: string) => ({ 地区: '乙', 级别: '市', 机关: [{ ...organ, 上级 }] });
  expect(JSON.stringify(schema)).toContain('"范例市人民政府"');
  for (const superior of ['范例市人民政府', '名录以外的机关'])
    expect(organs.safeParse(register(superior)).success).toBe(true);
});

test('each schema is for files of the sample', async () => {
  const paths = [...(await readTree(join(PROJECT, 'content'))).keys()];
  for (const [schema, glob] of Object.entries(SCHEMA_GLOBS)) {
    expect(
      paths.filter((path) => matchesGlob(path, glob)),
      schema,
    ).not.toEqual([]);
  }
});

test('the task finds every problem that has a place in what check prints', async () => {
  const text = files.find(({ path }) => path === 'tasks.json')!.text;
  const [task] = JSON.parse(text).tasks;
  const { messages } = compile(await readTree(join(PROJECT, 'test/cases/broken-files/content')));
  const lines = pretty(messages).split('\n');
  const found = task.problemMatcher.map(({ pattern }: { pattern: { regexp: string } }) =>
    lines.filter((line) => new RegExp(pattern.regexp).test(line)),
  );
  expect(found.flat()).toHaveLength(messages.filter(({ line }) => line !== undefined).length);
});

test('settings name schemas that are there', () => {
  const settings = JSON.parse(readFileSync(join(PROJECT, '.vscode/settings.json'), 'utf8'));
  for (const path of Object.keys(settings['yaml.schemas']))
    expect(existsSync(join(PROJECT, path)), path).toBe(true);
});

/** The text that a snippet leaves when every place keeps its example or its first choice. */
function filled(body: string): string {
  return body
    .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
    .replaceAll(/\$\d/g, '甲');
}
