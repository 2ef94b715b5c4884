import { expect, test } from 'vitest';
import { squeeze } from '../../src/layout/squeeze.ts';
import { brokenLines, glyphsOf, pensOf } from './set-lines.ts';

const widths = (text: string, excess: number) => squeeze(glyphsOf(text), excess).map(({ width }) => width);

test('marks keep full cells in a line that has room, where two meet, at its start and at its end', () => {
  const text = '“国》（家，“机。';
  expect(pensOf(text, 9).map(([, at]) => Math.floor(at))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('the mark at the line’s end gives half its cell first', () => {
  expect(widths('国》（家，机。', 5)).toEqual([10, 10, 10, 10, 10, 10, 5]);
});

test('then the empty half between two marks that meet', () => {
  expect(widths('国》（家，机。', 8)).toEqual([10, 7, 10, 10, 10, 10, 5]);
  expect(widths('国。”家，机关', 5)).toEqual([10, 5, 10, 10, 10, 10, 10]);
  expect(widths('国（《家，机关', 5)).toEqual([10, 10, 5, 10, 10, 10, 10]);
});

test('then all brackets and 、，； alike, but not 。：', () => {
  expect(widths('国》（家，机：关。', 14)).toEqual([10, 5, 8, 10, 8, 10, 10, 10, 5]);
});

test('the first mark of a line keeps its cell, so that ordinals stand below each other', () => {
  expect(widths('（一）国，家机关', 6)).toEqual([10, 10, 7, 10, 7, 10, 10, 10]);
});

test('an opening mark gives its left half, the others their right half', () => {
  expect(pensOf('国家（机关）办公，文，件国家机关', 8).slice(1, 7)).toEqual([
    ['家', 1],
    ['（', 1.75],
    ['机', 2.75],
    ['关', 3.75],
    ['）', 4.75],
    ['办', 5.5],
  ]);
});

test.each([
  [
    'pushed in by the mark at the end alone, where a digit leaves half a cell',
    '国家机关办公室1，文件国家机关',
    '国家机关办公室1，',
  ],
  ['pushed in by two marks', '国家，机关办公室，文件国家', '国家，机关办公室，'],
  ['pushed in where two marks meet', '国家机关办公。”文件国家机', '国家机关办公。”'],
  ['pushed out where no mark can be squeezed', '国家机关办公室文，件国家机', '国家机关办公室'],
])('%s', (_, text, line) => {
  expect(brokenLines(text, text.includes('。”') ? 7 : 8)[0]).toBe(line);
});

test('what is left of a line is spread evenly over its gaps, and digits keep together', () => {
  const pens = pensOf('国家1机关办公室文件机关', 8).slice(0, 8);
  expect(pens.map(([character]) => character).join('')).toBe('国家1机关办公室');
  const gap = 0.5 / 7;
  expect(pens.map(([, at]) => at)).toEqual(
    [0, 1 + gap, 2 + 2 * gap, 2.5 + 3 * gap, 3.5 + 4 * gap, 4.5 + 5 * gap, 5.5 + 6 * gap, 6.5 + 7 * gap].map(
      (at) => Math.round(at * 100) / 100,
    ),
  );
});

test('two dashes and the dots of an ellipsis are not spread apart', () => {
  const pens = pensOf('国1——家……机关办公室', 8);
  const at = (index: number) => pens[index]![1];
  expect(pens.map(([character]) => character).join('')).toBe('国1——家……机');
  expect(at(6) - at(5)).toBeCloseTo(1);
  expect(at(3) - at(2)).toBeLessThan(1);
  expect(at(4) - at(1)).toBeGreaterThan(2.5);
});
