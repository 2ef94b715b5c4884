import { expect, test } from 'vitest';
import {
  indexesOutsideBrackets,
  indexOutsideBrackets,
  splitOutsideBrackets,
} from '../../src/circular/outside-brackets.ts';

test.each([
  ['甲、乙，丙', ['甲', '乙', '丙']],
  ['甲（乙、丙）、丁', ['甲（乙、丙）', '丁']],
  ['甲(乙、丙）、丁', ['甲(乙、丙）', '丁']],
  ['“甲、乙”、《丙、丁》', ['“甲、乙”', '《丙、丁》']],
  ['（甲“乙、丙”、丁）、戊', ['（甲“乙、丙”、丁）', '戊']],
  ['甲（乙、丙', ['甲（乙', '丙']],
  ['甲）、乙', ['甲）', '乙']],
  ['、甲、 、乙、', ['甲', '乙']],
  ['', []],
])('splits %s', (text, pieces) => {
  expect(splitOutsideBrackets(text, '、，')).toEqual(pieces);
});

test('finds characters outside brackets', () => {
  expect(indexOutsideBrackets('（一。）二。', '。')).toBe(5);
  expect(indexOutsideBrackets('“。”', '。')).toBe(-1);
  expect(indexesOutsideBrackets('一。“。”二。', '。')).toEqual([1, 6]);
});
