import { describe, expect, test } from 'vitest';
import { responsibilitiesAtEnd } from '../../src/read/markdown/responsibilities.ts';
import { all, brief, printed, readBody } from './read-text.ts';

function tails(text: string) {
  return responsibilitiesAtEnd(text).map(({ from, to, assignments, due }) => ({
    tail: text.slice(from, to),
    assignments: assignments.map(({ role, holders }) => `${role}=${holders}`),
    ...(due !== undefined && { due }),
  }));
}

describe('tails', () => {
  test('name roles, holders and the time', () => {
    const tail =
      '（牵头单位：市金融办；责任单位：各区（管委会），市商务局、农业局；配合单位：市民政局；完成时限：2018年7月底）';
    expect(tails(`做好检查。${tail}`)).toEqual([
      {
        tail,
        assignments: ['牵头=市金融办', '责任=各区（管委会），市商务局、农业局', '配合=市民政局'],
        due: '2018年7月底',
      },
    ]);
  });

  test.each([
    ['甲。(责任单位:市商务局)', ['责任=市商务局']],
    ['甲（责任单位：市商务局）。', ['责任=市商务局']],
    ['甲。（责任单位：市商务局，配合单位：市农业局）', ['责任=市商务局', '配合=市农业局']],
    ['甲。（总牵头单位：甲办；指导单位：乙局；督导单位：丙局）', ['总牵头=甲办', '指导=乙局', '督导=丙局']],
    ['甲。（责任单位：甲局；乙局；配合单位：丙局）', ['责任=甲局；乙局', '配合=丙局']],
  ])('are tolerant: %s', (text, assignments) => {
    expect(tails(text).flatMap((tail) => tail.assignments)).toEqual(assignments);
  });

  test('follow one another', () => {
    expect(tails('甲。（牵头单位：甲局）（完成时限：5月底）')).toEqual([
      { tail: '（牵头单位：甲局）', assignments: ['牵头=甲局'] },
      { tail: '（完成时限：5月底）', assignments: [], due: '5月底' },
    ]);
  });

  test.each([
    '（责任单位：市商务局）负责',
    '详见附件（一）',
    '甲（见责任单位：表）',
    '责任单位：市商务局）',
    '（责任单位：市商务局',
    '',
    '）',
  ])('are not: %s', (text) => {
    expect(tails(text)).toEqual([]);
  });
});

test('a tail is a node of its own, and every character prints', () => {
  const { blocks } = readBody('做好**检查**。（责任单位：市商务局、\n农业局）。');
  expect(all(blocks, 'paragraph')[0]!.children.map((child) => child.type)).toEqual([
    'text',
    'strong',
    'text',
    'responsibility',
    'text',
  ]);
  expect(all(blocks, 'responsibility')).toMatchObject([
    {
      assignments: [{ role: '责任', holders: '市商务局、农业局' }],
      position: { start: { line: 8, column: 10 } },
    },
  ]);
  expect(printed(blocks)).toBe('做好检查。（责任单位：市商务局、农业局）。');
});

test('a tail with markup in it is read as text, with a warning', () => {
  const { blocks, messages } = readBody('甲。（责任单位：乙；完成时限：:时限[5月底]{日期=2018-05-31}）');
  expect(brief(messages)).toEqual(['8:3 warning responsibility-is-plain']);
  expect(printed(blocks)).toBe('甲。（责任单位：乙；完成时限：5月底）');
  expect(all(blocks, 'deadline')).toHaveLength(1);
});
