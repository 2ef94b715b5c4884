import { expect, test } from 'vitest';
import { frontmatter, index, readFiles } from './read-text.ts';

/** Texts that take a careless parser more than linear time: before they were barred, minutes at this length. */
const hostile: [name: string, piece: string][] = [
  ['paragraphs', '甲乙丙丁。\n\n'],
  ['lines', '甲乙丙丁。\n'],
  ['one line', '甲乙丙丁。'],
  ['asterisks', '**甲 '],
  ['pairs of asterisks', '**甲**'],
  ['opening brackets', '['],
  ['closing brackets', ']'],
  ['half a link', '[甲](乙'],
  ['links', '[甲](a.md)'],
  ['half a directive', ':重点['],
  ['directives', ':重点[甲]{类别=领域}'],
  ['directives without braces', ':重点[甲]{类别=领域'],
  ['colons', ':'],
  ['bullets in one line', '- '],
  ['bullets', '- 甲\n'],
  ['title marks', '《'],
  ['closed title marks', '《甲》'],
  ['numbers', '示发〔2018〕1号'],
  ['tails', '（责任单位：甲局）'],
  ['brackets', '（'],
  ['closing round brackets', '）'],
  ['bars', '|'],
  ['rows', '| 甲 | 乙 |\n|---|---|\n'],
  ['fences', ':::职责\n'],
  ['unknown fences', ':::未知\n\n'],
  ['headings', '## 甲\n\n'],
  ['deeper headings', '##### 甲\n\n'],
  ['tags', '<b '],
  ['backticks', '`甲'],
  ['entities', '&a'],
];

// Quadratic work at this length does not end before the runner's time is up.
test.each(hostile)('reads 100,000 characters of %s, or says why not', (_, piece) => {
  const body = piece.repeat(Math.ceil(100_000 / piece.length));
  const { corpus, messages } = readFiles({ [index]: frontmatter() + body });
  const refused = messages.some(({ severity }) => severity === 'fatal');
  expect(corpus.circulars.length > 0 || refused).toBe(true);
});

test.each([
  ['flow brackets', '['],
  ['dashes', '- '],
  ['braces', '{a: '],
])('a register of %s is a message, not a crash', (_, piece) => {
  const { messages } = readFiles({ 'site.yaml': piece.repeat(20_000) });
  expect(messages.map((message) => message.ruleId)).toContain('yaml-is-readable');
});
