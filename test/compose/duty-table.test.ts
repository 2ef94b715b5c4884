import { expect, test } from 'vitest';
import { composeDutyTable } from '../../src/compose/duty-table.ts';
import type { Duty, OrganRef } from '../../src/derive/types.ts';
import { CORPUS, cellText, circular, facts, form, linesOf, tableOf, template } from './paper.ts';

const organ = (name: string): OrganRef => ({ name, organ: null, by: null });

function duty(more: Partial<Duty>): Duty {
  return {
    id: 'd1',
    kind: 'tail',
    source: { clause: 'jiancha', file: 'index.md' },
    assignments: [],
    matter: '检查车辆',
    parts: [],
    targets: [],
    forms: [],
    ...more,
  };
}

function rowsOf(...duties: Duty[]) {
  const buses = form();
  const known = facts({
    duties,
    labels: new Map([[buses, '附件1']]),
    clauses: [
      { id: 'jiancha', part: 'notice', depth: 1, ordinal: '一、', title: '检查', reference: '一、检查' },
    ],
  });
  return tableOf(composeDutyTable(circular(), known, CORPUS, template())).body.map(({ cells }) =>
    cells.map(cellText),
  );
}

test('each duty is one row, its organs in the columns of their roles', () => {
  expect(
    rowsOf(
      duty({
        assignments: [
          { role: '总牵头', organs: [organ('市政府办公室')] },
          { role: '牵头', organs: [organ('市教育局'), organ('市公安局')] },
          { role: '责任', organs: [organ('各区人民政府')] },
          { role: '配合', organs: [organ('市交通局')] },
          { role: '督导', organs: [organ('市安委办')] },
        ],
        due: '2020年4月底',
        reportTo: organ('市教育局'),
        forms: ['buses'],
      }),
      duty({ id: 'd2', matter: '' }),
    ),
  ).toEqual([
    [
      '1',
      '检查车辆',
      '市政府办公室（总牵头）；市教育局、市公安局',
      '各区人民政府',
      '市交通局；市安委办（督导）',
      '2020年4月底',
      '市教育局（附件1）',
      '一、检查',
    ],
    ['2', '', '', '', '', '', '', '一、检查'],
  ]);
});

test('a division’s row names its dimension, a seat its group, unless the words name it already', () => {
  expect(
    rowsOf(
      duty({ kind: 'division', matter: '民办学校', object: { dimension: '检查对象', items: ['民办学校'] } }),
      duty({ kind: 'group', matter: '校车安全工作领导小组', seat: '成员' }),
      duty({ kind: 'group', matter: '由市教育局主要负责同志任组长', seat: '组长' }),
      duty({ kind: 'group', matter: '负责日常协调', seat: '办公室' }),
    ).map((row) => row[1]),
  ).toEqual([
    '检查对象：民办学校',
    '校车安全工作领导小组（成员）',
    '由市教育局主要负责同志任组长',
    '办公室：负责日常协调',
  ]);
});

test('the table carries the circular’s title, number and date', () => {
  const number = { text: '范政办〔2020〕3号', agencyCode: '范政办', year: 2020, serial: 3 };
  const known = facts({ duties: [duty({})] });
  const document = composeDutyTable(circular({ documentNumber: number }), known, CORPUS, template());
  expect(linesOf(document).slice(0, 2)).toEqual([
    'tableTitle 《范例市人民政府办公室关于开展校车安全检查的通知》责任分工表',
    'tableUnit 范政办〔2020〕3号　2020年3月5日',
  ]);
});

test('an organ with two roles in one column stands once, with both', () => {
  const ban = organ('区综治办');
  const [row] = rowsOf(
    duty({
      assignments: [
        { role: '指导', organs: [ban] },
        { role: '督导', organs: [ban] },
        { role: '配合', organs: [organ('区教育局')] },
      ],
    }),
  );
  expect(row![4]).toBe('区综治办（指导、督导）；区教育局');
});

test('by organ, every duty stands again below each organ that holds it, with the ordinal of the first table', () => {
  const ban = organ('区综治办');
  const known = facts({
    duties: [
      duty({ assignments: [{ role: '牵头', organs: [ban, organ('区教育局')] }] }),
      duty({ id: 'd2', matter: '报送名单', assignments: [{ role: '责任', organs: [organ('区教育局')] }] }),
      duty({ id: 'd3', matter: '整改' }),
    ],
  });
  const { sections } = composeDutyTable(circular(), known, CORPUS, template());
  const tables = sections.flatMap(({ children }) => children.filter((block) => block.type === 'table'));
  expect(tables).toHaveLength(2);
  expect(tables[1]!.body.map(({ cells }) => cells.map(cellText).slice(0, 3))).toEqual([
    ['区综治办 1×6'],
    ['1', '牵头', '检查车辆'],
    ['区教育局 1×6'],
    ['1', '牵头', '检查车辆'],
    ['2', '责任', '报送名单'],
    ['未写明单位 1×6'],
    ['3', '', '整改'],
  ]);
});
