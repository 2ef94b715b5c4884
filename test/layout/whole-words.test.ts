import { expect, test } from 'vitest';
import { brokenLines } from './set-lines.ts';

/** Each stands after six ideographs in lines of eight, where a part of it would fit. */
test.each([
  '2018年5月15日',
  '2018年5月',
  '5月15日',
  '2018年',
  '二〇一八年',
  '五月十五日',
  '２０１８年',
  '1250万元',
  '1,250.5万元',
  '100余万元',
  '3个工作日',
  '12平方公里',
  '2.5个百分点',
  '第（二）项',
  '第二十三条',
  '附件12',
  'circular',
  '（一）',
])('%s is not parted', (whole) => {
  expect(brokenLines(`国家机关办公${whole}国`, 8)).toEqual(['国家机关办公', `${whole}国`]);
});

test.each(['——', '……', '50％', '50%'])('%s is not parted', (whole) => {
  for (const before of ['国家机关办', '国家机关办公', '国家机关办公室', '国家机关办公室文'])
    expect(brokenLines(`${before}${whole}国家机`, 8).some((line) => line.includes(whole))).toBe(true);
});

// The agency code is taken to be the last six ideographs.
test('a document number is not parted where it fits without leaving a line loose', () => {
  expect(brokenLines('国家机关办公室文件国家机关办公室文件按范处非办〔2018〕7号', 20)).toEqual([
    '国家机关办公室文件国家机关办公室文',
    '件按范处非办〔2018〕7号',
  ]);
});

// Its agency code and its year are eleven cells: kept whole at any price they would tear the line before.
test('a document number is parted before the year rather than leave a line loose', () => {
  expect(brokenLines('国家机关办公按范处非办〔2018〕7号文件', 14)).toEqual([
    '国家机关办公按范处非办',
    '〔2018〕7号文件',
  ]);
});

test('words in brackets keep together where lines are not justified', () => {
  expect(brokenLines('渠道长度（公里）', 6, false)).toEqual(['渠道长度', '（公里）']);
  expect(brokenLines('渠道长度（公里）', 6)).toEqual(['渠道长度（公', '里）']);
  expect(brokenLines('国家机关（办公室文件通知）', 8, false)).toEqual(['国家机关（办公室', '文件通知）']);
});
