import { expect, test } from 'vitest';
import { brokenLines } from './set-lines.ts';

const NEVER_FIRST = '、，。：；！？”’」』）〕】》〉–—～·/％%℃-';
const NEVER_LAST = '“‘「『（〔【《〈￥';

test.each([...NEVER_FIRST])('%s does not start a line: an ideograph is pushed out with it', (mark) => {
  expect(brokenLines(`国家机关办公室文${mark}件国家机关`, 8)).toEqual([
    '国家机关办公室',
    `文${mark}件国家机关`,
  ]);
});

test.each([...NEVER_LAST])('%s does not end a line', (mark) => {
  expect(brokenLines(`国家机关办公室${mark}件国家机关`, 8)).toEqual(['国家机关办公室', `${mark}件国家机关`]);
});

test('a stroke stands at neither end of a line', () => {
  expect(brokenLines('国家机关办公室/件国家机关', 8)).toEqual(['国家机关办公', '室/件国家机关']);
});

test.each([
  ['国家机关办公）。文件国家机', 6, ['国家机关办', '公）。文件国', '家机']],
  ['国家机关办（《公文件国家机', 6, ['国家机关办', '（《公文件国', '家机']],
  ['国家机关办公文”，件国家机关', 8, ['国家机关办公文”，', '件国家机关']],
])('marks that follow each other stand together: %s', (text, ideographs, lines) => {
  expect(brokenLines(text, ideographs)).toEqual(lines);
});

test.each(['，', '（', '——', '）', '“'])('a line of nothing but %s is parted where it is full', (mark) => {
  const lines = brokenLines(mark.repeat(10_000), 8);
  expect(lines.join('')).toBe(mark.repeat(10_000));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(17);
});
