import { expect, test } from 'vitest';
import { inColumns, widthOf } from '../../src/report/columns.ts';

test('an ideograph is two columns wide, a mark that Latin shares one', () => {
  expect(widthOf('范例市 A4')).toBe(9);
  expect(widthOf('“”—')).toBe(3);
  expect(widthOf('〔2018〕，𬭩')).toBe(12);
});

test('cells are padded to their columns, and long ones go on in the next line', () => {
  expect(
    inColumns(
      [
        ['合格', '纸张用 A4', '好'],
        ['', '天头', ''],
      ],
      [6, 8, 4],
    ),
  ).toEqual(['合格    纸张用    好', '        A4', '        天头']);
});

test.each<[string, number, string[]]>([
  ['样本样本，样本', 8, ['样本样本，', '样本']],
  ['样本样（本）', 8, ['样本样', '（本）']],
  ['样本 156 mm', 8, ['样本', '156 mm']],
  ['行距 28.95 磅', 10, ['行距', '28.95 磅']],
  ['', 4, ['']],
])('%j in %i columns keeps marks, numbers and units together', (text, width, lines) => {
  expect(inColumns([[text]], [width])).toEqual(lines);
});
