import { expect, test } from 'vitest';
import { csv } from '../../../src/write/data/csv.ts';

const lines = (...rows: unknown[][]) => csv(['甲', '乙'], rows).split('\r\n').slice(1, -1);

test('it begins with a byte order mark and ends every line with CRLF', () => {
  expect(csv(['甲', '乙'], [[1, true]])).toBe('\ufeff甲,乙\r\n1,是\r\n');
});

test('marks, quotes and line breaks are quoted', () => {
  expect(lines(['一,二', '"好"'], ['上\n下', ' 空'])).toEqual(['"一,二","""好"""', '"上\n下"," 空"']);
});

test('what a spreadsheet would calculate stays text', () => {
  const cells = ['=1+1', '+86', '-3', '@SUM(A1)', '＝1', '\t=1', ' =1', '2018=1'];
  expect(cells.map((cell) => lines([cell, ''])[0])).toEqual([
    "'=1+1,",
    "'+86,",
    "'-3,",
    "'@SUM(A1),",
    "'＝1,",
    "'\t=1,",
    "' =1,",
    '2018=1,',
  ]);
});

test('several values stand in one cell, organs by their names', () => {
  expect(
    lines([
      [
        { name: '区民政局', organ: 'minzheng' },
        { name: '各镇', organ: null },
      ],
      undefined,
    ]),
  ).toEqual(['区民政局；各镇,']);
});
