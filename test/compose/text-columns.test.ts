import { expect, test } from 'vitest';
import { textColumns } from '../../src/compose/text-columns.ts';

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
const page = { size: 10, padding: 4, available: 500 };

test('columns fill the width, whatever stands in them', () => {
  for (const columns of [
    [['序号'], ['单位']],
    [
      ['', ''],
      ['事项', '检查'.repeat(500)],
    ],
    Array.from({ length: 60 }, (_, index) => [`第${index}列`, '内容'.repeat(index)]),
  ]) {
    const widths = textColumns(columns, page);
    expect(sum(widths)).toBeCloseTo(page.available);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  }
});

test('short texts that every row has stand on one line before a single long one gets room', () => {
  const rows = 12;
  const organs = ['责任单位', '市教育局、'.repeat(20), ...Array.from({ length: rows }, () => '市公安局')];
  const clauses = ['依据条款', ...Array.from({ length: rows + 1 }, () => '实施方案 三（一）')];
  const matters = ['事项', ...Array.from({ length: rows + 1 }, () => '校车安全检查、驾驶人培训和线路勘查')];
  const [, clause, matter] = textColumns([organs, clauses, matters], page);
  expect(clause! - 8).toBeGreaterThanOrEqual(8.5 * page.size);
  expect(matter! - 8).toBeGreaterThanOrEqual(17 * page.size);
});

test('columns without texts are as wide as their heads', () => {
  const [empty, full] = textColumns(
    [
      ['牵头单位', '', ''],
      ['事项', '检查'.repeat(30), '检查'.repeat(40)],
    ],
    page,
  );
  expect(empty! - 8).toBeGreaterThanOrEqual(4 * page.size);
  expect(full!).toBeGreaterThan(7 * empty!);
});
