import { describe, expect, test } from 'vitest';
import { circular, paragraph, prose, section, targetList } from '../../src/circular/builders.ts';
import { chineseNumeral } from '../../src/circular/chinese-numeral.ts';
import type { Block, Circular } from '../../src/circular/types.ts';
import { ordinalsOf } from '../../src/derive/ordinals.ts';

const META = { title: '关于示例的通知', region: '范例市', issueDate: '2018-05-15' };

function ordinals(source: Circular): string[] {
  return [...ordinalsOf(source).values()];
}

function of(...blocks: Block[]): string[] {
  return ordinals(circular('fanli-2018-1', META, blocks));
}

describe('ordinalsOf', () => {
  test('numbers each depth in its own style, within the parent section', () => {
    expect(
      of(
        section(1, '甲', [
          section(2, '甲一', [section(3, '甲一一', [section(4, '甲一一一', [])])]),
          section(2, '甲二', []),
        ]),
        section(1, '乙', [section(2, '乙一', [])]),
      ),
    ).toEqual(['一、', '（一）', '1.', '（1）', '（二）', '二、', '（一）']);
  });

  test('follows the depth of the heading where a level is left out', () => {
    expect(of(section(1, '甲', [section(3, '越级', []), section(3, '又一', [])]))).toEqual([
      '一、',
      '1.',
      '2.',
    ]);
  });

  test('starts anew in each part', () => {
    const plan = prose('plan', { title: '方案' }, [section(1, '甲', [])]);
    const notice = circular('fanli-2018-1', META, [section(1, '甲', [])], { enclosures: [plan] });
    expect(ordinals(notice)).toEqual(['一、', '一、']);
  });

  test('runs numbered target lists on across a section, whatever stands between', () => {
    expect(
      of(
        section(1, '重点', [
          targetList('领域', ['养老机构；', '房地产；'], { numbered: true }),
          paragraph('另外还有：'),
          targetList('行为', ['“返利”。'], { numbered: true }),
          section(2, '其他', []),
        ]),
      ),
    ).toEqual(['一、', '（一）', '（二）', '（三）', '（四）']);
  });

  test('numbers target lists before any heading like first-level headings, and below the fourth level as 1）', () => {
    const list = () => targetList('领域', ['养老'], { numbered: true });
    expect(of(list())).toEqual(['一、']);
    expect(of(section(4, '深', [list()]))).toEqual(['（1）', '1）']);
  });

  test('leaves lists without 编号 alone', () => {
    expect(of(targetList('领域', ['养老']))).toEqual([]);
  });
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
  [12345, '12345'],
])('chineseNumeral(%i) is %s', (count, numeral) => {
  expect(chineseNumeral(count)).toBe(numeral);
});
