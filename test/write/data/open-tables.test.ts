import { expect, test } from 'vitest';
import { z } from 'zod';
import { compile } from '../../../src/compile.ts';
import { openPress } from '../../../src/press.ts';
import { siteModel } from '../../../src/site/model/index.ts';
import { smallContent } from '../../site/small-content.ts';

const compiled = compile(smallContent());
const tables = new Map(
  siteModel(compiled, await openPress({}))
    .data()
    .map((table) => [table.name, table]),
);

function fileOf(table: string, end: string): string {
  const { bytes } = tables.get(table)!.files.find(({ path }) => path === `${table}${end}`)!;
  return decoded(bytes);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function rowsOf(table: string): Record<string, unknown>[] {
  return JSON.parse(fileOf(table, '.json'));
}

test('every table comes as JSON, as CSV and with its schema', () => {
  expect([...tables.keys()]).toEqual(['circulars', 'duties', 'deadlines', 'organs', 'citations', 'forms']);
  for (const { name, files, count } of tables.values()) {
    expect(files.map(({ path }) => path)).toEqual([`${name}.json`, `${name}.csv`, `${name}.schema.json`]);
    expect(rowsOf(name)).toHaveLength(count);
    expect(fileOf(name, '.csv').match(/\r\n/g)).toHaveLength(count + 1);
  }
});

test('the JSON keeps to the schema beside it', () => {
  for (const name of tables.keys()) {
    const schema = z.fromJSONSchema(JSON.parse(fileOf(name, '.schema.json')));
    expect(schema.safeParse(rowsOf(name)).error, name).toBeUndefined();
    expect(schema.safeParse([{}]).success, name).toBe(false);
  }
});

test('ids are unique', () => {
  for (const name of tables.keys()) {
    const ids = rowsOf(name).map(({ id }) => id);
    expect(new Set(ids).size, name).toBe(ids.length);
  }
});

test('every duty and deadline of the public circulars is there once, and nothing of the others', () => {
  const { duties, deadlines } = compiled.facts.get('open')!;
  expect(rowsOf('duties').map(({ id }) => id)).toEqual(duties.map(({ id }) => id));
  expect(rowsOf('deadlines').map(({ id }) => id)).toEqual(deadlines.map(({ id }) => id));
  expect(rowsOf('deadlines')[0]).toMatchObject({
    circular: 'open',
    matter: '检查情况',
    dates: ['2018-04-20'],
    holders: [{ name: '各镇', organ: 'yangben-gezhen' }],
    recipients: [{ name: '区民政局', organ: 'yangben-minzheng' }],
    forms: ['beds'],
  });
});

test('of a circular given on request there is what the library says, of others not a word', () => {
  expect(rowsOf('circulars').map(({ id, text, kind }) => [id, text, kind])).toEqual([
    ['request', false, undefined],
    ['open', true, '通知'],
  ]);
  const all = [...tables.values()].flatMap(({ files }) => files.map(({ bytes }) => decoded(bytes))).join('');
  expect(all).not.toContain('秘不示人');
  expect(all).not.toContain('000-1111111');
});

test('a citation of a circular that is kept back stays the words of the text', () => {
  expect(
    rowsOf('citations').map(({ number, citedCircular, citedTitle }) => [number, citedCircular, citedTitle]),
  ).toEqual([
    ['样民发〔2018〕9号', undefined, undefined],
    ['样民发〔2018〕5号', 'request', '样本区人民政府办公室关于核对名册的通知'],
  ]);
});

test('the columns of a form are named with their heads', () => {
  expect(rowsOf('forms')).toMatchObject([
    {
      id: 'open/beds',
      files: [
        'circulars/open/forms/beds.docx',
        'circulars/open/forms/beds.pdf',
        'circulars/open/forms/beds.xlsx',
      ],
      columns: [
        { title: '序号' },
        { title: '机构情况／机构名称' },
        { title: '机构情况／床位', type: 'integer', summed: true, unit: '张' },
      ],
    },
  ]);
});
