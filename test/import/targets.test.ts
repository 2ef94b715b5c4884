import { expect, test } from 'vitest';
import { imported } from './imported.ts';

function body(...lines: string[]): string {
  const text = `范例市水利局关于巡护的通知\n\n各区水利局：\n\n${lines.join('\n\n')}\n\n范例市水利局\n\n2018年3月12日`;
  return imported(text).text('index.md').split('---\n\n')[1]!.trim();
}

test('targets that a heading announces are marked, each list with the class that follows it', () => {
  expect(body('一、重点领域', '主要包括：水产养殖、水上运输等涉水行业，采砂、采石等矿产领域。')).toBe(
    '## 重点领域\n\n主要包括：:重点[水产养殖、水上运输]{类别=领域 归类=涉水行业}等涉水行业，:重点[采砂、采石]{类别=领域 归类=矿产领域}等矿产领域。',
  );
});

test('targets that the sentence itself announces are marked, conduct by its quoted names', () => {
  expect(
    body('重点行为分为两类：一是以“清淤换砂”“以养代管”等名义采砂的；二是乱占、乱采、乱堆等行为。'),
  ).toContain('一是以:重点[“清淤换砂”“以养代管”]{类别=行为}等名义采砂的；二是乱占、乱采、乱堆等行为。');
  expect(body('重点区域包括辖区内渡口、码头、沿河集市等人员密集的场所。')).toContain(
    '辖区内:重点[渡口、码头、沿河集市]{类别=区域}等人员密集的场所。',
  );
});

test.each([
  ['nothing announces them', '对渡口、码头等场所逐一检查。'],
  ['they are means', '重点区域采取巡查、暗访等方式检查。'],
  ['another kind of class follows', '重点区域内的老人、学生等群体由各区登记。'],
  ['the sentence before announced others', '检查重点区域。各区要掌握规模、数量等底数。'],
  ['等 is part of a word', '重点行业包括高等院校、中等学校。'],
])('a list stays as it is where %s', (_, line) => {
  expect(body(line)).not.toContain(':重点');
});
