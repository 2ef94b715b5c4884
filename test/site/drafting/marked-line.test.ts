import { expect, test } from 'vitest';
import { problem, type Severity } from '../../../src/messages.ts';
import { markedLine } from '../../../src/site/drafting/marked-line.ts';

const at = (start: number, end: number, severity: Severity = 'warning', lines = 0) =>
  problem({
    file: 'plan.md',
    place: { start: { line: 3, column: start }, end: { line: 3 + lines, column: end } },
    rule: 'a-rule',
    severity,
    reason: '错',
  });

test.each([
  ['what a problem is about', [at(2, 3)], '甲<span id="plan.md:3:2"></span><mark class="warning"><</mark>乙'],
  ['a point', [at(4, 4)], '甲<乙<span id="plan.md:3:4"></span>'],
  [
    'what goes on below',
    [at(3, 1, 'error', 1)],
    '甲<<span id="plan.md:3:3"></span><mark class="error">乙</mark>',
  ],
  [
    'problems that overlap, the first one above',
    [at(1, 3, 'error'), at(2, 4)],
    '<span id="plan.md:3:1"></span><mark class="error">甲</mark><span id="plan.md:3:2"></span><mark class="error"><</mark><mark class="warning">乙</mark>',
  ],
  ['a place beyond the line', [at(9, 10)], '甲<乙<span id="plan.md:3:4"></span>'],
])('%s is marked, and what stands in the source is text', (_what, messages, expected) => {
  const escaped = expected.replaceAll(/<(?![a-z/])/g, '&lt;');
  expect(markedLine('plan.md', '甲<乙', 3, messages).markup).toBe(escaped);
});
