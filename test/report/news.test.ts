import { expect, test } from 'vitest';
import { problem } from '../../src/messages.ts';
import { news } from '../../src/report/news.ts';

const found = (reason: string, line: number) =>
  problem({
    file: 'a.md',
    place: { start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } },
    rule: 'a-rule',
    severity: 'warning',
    reason,
  });

test('says what has come and what is gone, and nothing of what has only moved', () => {
  expect(news([found('旧', 1), found('留', 2)], [found('留', 5), found('新', 9)])).toBe(
    'a.md:9:1  警告  新  [a-rule]\n已改好  a.md  旧  [a-rule]\n警告 2\n',
  );
});

test('tells a second one that says the same from the first', () => {
  expect(news([found('留', 1)], [found('留', 1), found('留', 4)])).toContain('a.md:4:1  警告  留');
  expect(news([found('留', 1), found('留', 4)], [found('留', 1)])).toBe(
    '已改好  a.md  留  [a-rule]\n警告 1\n',
  );
});

test('says when nothing has changed', () => {
  expect(news([], [])).toBe('没有发现问题（与上次相同）\n');
});
