import { expect, test } from 'vitest';
import { division, paragraph, responsibility, section, target } from '../../src/circular/builders.ts';
import type { Block, DutyRole } from '../../src/circular/types.ts';
import { organ } from '../corpus/build-corpus.ts';
import { factsOf, ORGANS } from './build-derived.ts';

const tail = (holders: string, role: DutyRole = '责任') =>
  responsibility(`（${role}单位：${holders}）`, [{ role, holders }]);
const rows = (head: string, ...cells: [string, string][]) => division([['领域', head], ...cells], '领域');
const said = (targets: string, holders: string, role?: DutyRole) =>
  paragraph(['查', target(targets, '领域'), '。', tail(holders, role)]);

/** `organ text 市商务局`: what only the text says. Where, in `lines`, by the text of the nodes. */
function disagreements(...blocks: Block[]): string[] {
  const organs = [
    ...ORGANS.filter(({ id }) => id !== 'fl-gequ'),
    organ('fl-gequ', '范例市', '各区人民政府', ['各区'], { kind: '类别', members: ['东区', '西区'] }),
    organ('fl-dong', '范例市', '东区'),
    organ('fl-xi', '范例市', '西区'),
  ];
  return factsOf([section(1, '分工', blocks)], {}, { organs }).disagreements.map((each) =>
    each.type === 'organ'
      ? `organ ${each.onlyIn} ${each.organ.name}`
      : each.type === 'target'
        ? `target ${each.onlyIn} ${each.target.name}`
        : `lead ${each.target.name} ${each.leads.table.map(({ name }) => name)} ${each.leads.text.map(({ name }) => name)}`,
  );
}

test('a table that says what the tails say agrees', () => {
  expect(
    disagreements(
      said('养老、教育', '市商务局、各区'),
      rows('责任单位', ['养老', '市商务局'], ['教育', '各区']),
    ),
  ).toEqual([]);
  expect(disagreements(said('养老', '市商务局'))).toEqual([]);
});

test('an organ that only the table or only the text names is named', () => {
  expect(
    disagreements(
      said('养老、教育', '市商务局、某某局'),
      rows('责任单位', ['养老', '市商务局'], ['教育', '市国土房产局']),
    ),
  ).toEqual(['organ text 某某局', 'organ table 市国土房产局']);
});

test('who supports need not be in both', () => {
  expect(
    disagreements(
      said('养老', '市商务局', '牵头'),
      division([
        ['领域', '牵头单位', '配合单位'],
        ['养老', '市商务局', '各区'],
      ]),
    ),
  ).toEqual([]);
});

test('a class stands for its members, and all of them for it', () => {
  expect(disagreements(said('养老', '东区'), rows('责任单位', ['养老', '各区']))).toEqual([
    'organ table 各区',
  ]);
  expect(disagreements(said('养老', '东区、西区'), rows('责任单位', ['养老', '各区']))).toEqual([]);
});

test('a target of the same category that only one of them has is named, one of another is not', () => {
  expect(
    disagreements(
      said('养老、教育', '各区'),
      paragraph(['严防', target('返利', '行为'), '。']),
      rows('责任单位', ['养老', '各区'], ['典当', '各区']),
    ),
  ).toEqual(['target text 教育', 'target table 典当']);
});

test('different leads are named', () => {
  expect(disagreements(said('养老', '市商务局', '牵头'), rows('牵头单位', ['养老', '市国土房产局']))).toEqual(
    ['organ text 市商务局', 'organ table 市国土房产局', 'lead 养老 市国土房产局 市商务局'],
  );
});
