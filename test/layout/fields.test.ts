import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/index.ts';
import type { PlacedField, PlacedRule } from '../../src/layout/types.ts';
import type { ColumnKind, PrintBlock, PrintColumn, PrintTable } from '../../src/print/types.ts';
import { cell, documentOf, LANDSCAPE, paragraph, row, table } from './builders.ts';
import { fakeMetrics } from './fake-metrics.ts';

const blank = (...cells: Parameters<typeof row>[0]) => row(cells, { kind: 'blank' });
const total = (...cells: Parameters<typeof row>[0]) => row(cells, { kind: 'total', sums: 2 });
const head = (text: string, rowSpan = 1, columnSpan = 1) =>
  cell(text, { rowSpan, columnSpan, header: 'row' });

function tableOf(
  titles: Record<string, ColumnKind>,
  body: PrintTable['body'],
  more: Partial<PrintColumn> = {},
) {
  const columns = Object.entries(titles).map(
    ([title, content]): PrintColumn => ({
      width: 1,
      content,
      title,
      required: false,
      summed: false,
      ...more,
    }),
  );
  return { ...table([], [row(Object.keys(titles), { kind: 'head' })], body), columns };
}

function pagesOf(...blocks: PrintBlock[]) {
  return layOut({ ...documentOf(blocks, LANDSCAPE), fields: 'buses' }, fakeMetrics).pages;
}

function fieldsOf(...blocks: PrintBlock[]): PlacedField[] {
  return pagesOf(...blocks).flatMap(({ fields = [] }) => fields);
}

const named = (fields: readonly PlacedField[]) => fields.map(({ name, label }) => `${name} ${label}`);

const NUMBER: ColumnKind = { type: 'number', decimals: 2, percent: false, unit: '万元' };
const PERCENT: ColumnKind = { type: 'number', decimals: 1, percent: true };
const CHOICE: ColumnKind = { type: 'choice', choices: ['公办', '民办'], allowOther: true };
const TEXT: ColumnKind = { type: 'text' };

test('each empty cell of a blank row is a field, named by its place and labelled in words', () => {
  const columns = { 序号: { type: 'ordinal' }, '费用／涉及金额': NUMBER, 比例: PERCENT } as const;
  const fields = fieldsOf(tableOf(columns, [blank('1', '', ''), blank('2', '', '')]));
  expect(named(fields)).toEqual([
    'buses-r1-c2 费用／涉及金额（万元），第1行',
    'buses-r1-c3 比例（%），第1行',
    'buses-r2-c2 费用／涉及金额（万元），第2行',
    'buses-r2-c3 比例（%），第2行',
  ]);
});

test('the label says that a column must be filled in', () => {
  expect(named(fieldsOf(tableOf({ 学校: TEXT }, [blank('')], { required: true })))).toEqual([
    'buses-r1-c1 学校，必填，第1行',
  ]);
});

test('a row is called by its heads, and counted where they have several rows', () => {
  const columns = { 区域: { type: 'rowHead' }, 类别: { type: 'rowHead' }, 金额: NUMBER } as const;
  const body = [
    blank(head('城区', 3), head('公办', 2), ''),
    blank(''),
    blank(head('民办'), ''),
    total(head('合计', 1, 2), '*'),
    blank(head('乡镇', 1, 2), ''),
    total(head('合计', 1, 2), '*'),
  ];
  expect(named(fieldsOf(tableOf(columns, body)))).toEqual([
    'buses-r1-c3 金额（万元），城区／公办第1行',
    'buses-r2-c3 金额（万元），城区／公办第2行',
    'buses-r3-c3 金额（万元），城区／民办',
    'buses-t1-c3 金额（万元），城区／合计',
    'buses-r4-c3 金额（万元），乡镇',
    'buses-t2-c3 金额（万元），乡镇／合计',
  ]);
});

test('a total is filled in like any number, over the mark that asks for it', () => {
  const columns = { 学校: TEXT, 金额: NUMBER, 类型: CHOICE };
  const fields = fieldsOf(tableOf(columns, [blank('', '', ''), total(head('总计'), '*', '')]));
  expect(fields.map(({ name, kind, covers }) => [name, kind, covers])).toEqual([
    ['buses-r1-c1', { type: 'text' }, false],
    ['buses-r1-c2', { type: 'number' }, false],
    ['buses-r1-c3', CHOICE, false],
    ['buses-t1-c2', { type: 'number' }, true],
    ['buses-t1-c3', { type: 'text' }, false],
  ]);
});

test('no field lies on a border or outside its cell', () => {
  const columns = { 学校: TEXT, 金额: NUMBER, 类型: CHOICE };
  const [page] = pagesOf(tableOf(columns, [blank('', '', ''), blank('', '', '')]));
  const rules = page!.items.filter((item): item is PlacedRule => item.type === 'rule');
  expect(page!.fields).toHaveLength(6);
  for (const { x, y, width, height } of page!.fields!) {
    const crosses = ({ x1, y1, x2, y2, thickness }: PlacedRule) =>
      Math.max(x1, x2) > x - thickness / 2 &&
      Math.min(x1, x2) < x + width + thickness / 2 &&
      Math.max(y1, y2) > y - thickness / 2 &&
      Math.min(y1, y2) < y + height + thickness / 2;
    expect(rules.filter(crosses)).toEqual([]);
    expect(Math.min(width, height)).toBeGreaterThan(10);
  }
});

test('the fields of a table that runs on are each on one page, in order', () => {
  const rows = Array.from({ length: 60 }, () => blank('', ''));
  const pages = pagesOf(tableOf({ 学校: TEXT, 金额: NUMBER }, rows));
  expect(pages.length).toBeGreaterThan(2);
  const names = pages.flatMap(({ fields = [] }) => fields.map(({ name }) => name));
  expect(names).toEqual(rows.flatMap((_, index) => [`buses-r${index + 1}-c1`, `buses-r${index + 1}-c2`]));
  for (const { fields = [], height } of pages)
    for (const field of fields) expect(field.y + field.height).toBeLessThan(height - LANDSCAPE.margin.bottom);
});

test('room to write in within a line is a field over it; two of one name are told apart', () => {
  const line = '填报人：____　日期：　　年';
  const rooms = [
    { from: 4, to: 8, label: '填报人' },
    { from: 12, to: 14, label: '日期年' },
  ];
  const signature = () => paragraph(line, 'tableNote', { rooms });
  const fields = fieldsOf(signature(), signature());
  expect(named(fields)).toEqual([
    'buses-填报人 填报人',
    'buses-日期年 日期年',
    'buses-填报人-2 填报人',
    'buses-日期年-2 日期年',
  ]);
  const size = 12;
  const left = LANDSCAPE.margin.left;
  expect(fields[0]).toMatchObject({ x: left + 4 * size, width: 2 * size, kind: { type: 'line' } });
  expect(fields[1]).toMatchObject({ x: left + 10 * size, width: 2 * size });
});

test('fields are in the order in which they are read', () => {
  const signature = paragraph('填报人：____', 'tableNote', { rooms: [{ from: 4, to: 8, label: '填报人' }] });
  const fields = fieldsOf(signature, tableOf({ 学校: TEXT }, [blank('')]));
  expect(fields.map(({ name }) => name)).toEqual(['buses-填报人', 'buses-r1-c1']);
});

test('text that is only read, and a paper that is only printed, have no fields', () => {
  expect(fieldsOf(table([1, 1], [], [row(['甲', ''])]))).toEqual([]);
  const printed = documentOf([tableOf({ 学校: TEXT }, [blank('')])], LANDSCAPE);
  expect(layOut(printed, fakeMetrics).pages[0]).not.toHaveProperty('fields');
});
