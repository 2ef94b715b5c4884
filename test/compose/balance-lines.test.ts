import { expect, test } from 'vitest';
import { balanceLines } from '../../src/compose/balance-lines.ts';
import { emWidth } from '../../src/compose/em-width.ts';

test.each([
  ['范例市人民政府办公室关于开展校车安全检查的通知', 40, ['范例市人民政府办公室关于开展校车安全检查的通知']],
  [
    '范例市人民政府办公室关于开展校车安全检查的通知',
    20,
    ['范例市人民政府办公室', '关于开展校车安全检查的通知'],
  ],
  [
    '样本区人民政府办公室关于转发区教育局2020年校车安全专项检查实施方案的通知',
    20,
    ['样本区人民政府办公室关于转发区教育局', '2020年校车安全专项检查实施方案的通知'],
  ],
  [
    '样本区人民政府办公室关于转发区教育服务中心2020年样本区农村校车安全专项检查活动工作方案的通知',
    20,
    ['样本区人民政府办公室', '关于转发区教育服务中心2020年样本区', '农村校车安全专项检查活动工作方案的通知'],
  ],
  [
    '范例市校车安全和道路交通综合治理工作领导小组办公室关于印发2020年范例市校车安全专项检查活动实施方案的通知',
    20,
    [
      '范例市校车安全和道路交通综合治理',
      '工作领导小组办公室关于印发2020年范例市',
      '校车安全专项检查活动实施方案的通知',
    ],
  ],
])('%s in lines of %i', (title, limit, lines) => {
  expect(balanceLines(title, limit)).toEqual(lines);
});

test('no line is wider than the limit and no character is lost', () => {
  const title = '关于印发《范例市校车安全管理办法（2020年修订）》和《范例市校车驾驶人培训大纲》的通知';
  for (let limit = 8; limit <= 40; limit++) {
    const lines = balanceLines(title, limit);
    expect(lines.join('')).toBe(title);
    expect(Math.max(...lines.map(emWidth))).toBeLessThanOrEqual(limit);
  }
});

test('a word longer than a line is cut, its marks staying with their characters', () => {
  expect(balanceLines('ABCDEFGHIJ', 2)).toEqual(['ABC', 'DEF', 'GHIJ']);
  expect(balanceLines('业态、名目', 2)).toEqual(['业', '态、', '名目']);
});

test('a title of any length is broken', () => {
  const title = '关于开展校车安全检查的通知'.repeat(200);
  expect(balanceLines(title, 20).join('')).toBe(title);
});
