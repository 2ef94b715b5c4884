import { expect, test } from 'vitest';
import { SOURCE, template } from '../paper.ts';

const MILLIMETRE = 72 / 25.4;

test('the text area is 156 × 225 mm at 28 mm from the left and 37 mm from the top', () => {
  const { width, height, margin } = template().page;
  expect((width - margin.left - margin.right) / MILLIMETRE).toBeCloseTo(156);
  expect((height - margin.top - margin.bottom) / MILLIMETRE).toBeCloseTo(225);
  expect(margin.left / MILLIMETRE).toBeCloseTo(28);
  expect(margin.top / MILLIMETRE).toBeCloseTo(37);
});

test('22 lines of 28 characters fill the text area', () => {
  const { cell, line, styles } = template();
  expect((28 * cell) / MILLIMETRE).toBeCloseTo(156);
  expect((21 * line + cell) / MILLIMETRE).toBeCloseTo(225, 0);
  expect(styles.body).toMatchObject({ size: 16, advance: cell, firstLineIndent: 2 * cell, lineHeight: line });
});

test('a number that an office corrects is the number that is used', () => {
  const corrected = template(
    '文件',
    SOURCE.replace('top: [37mm, §5.2.1, must]', 'top: [38mm, §5.2.1, must, ◇]'),
  );
  expect(corrected.page.margin.top / MILLIMETRE).toBeCloseTo(38);
});

test('an entry that is wrong is named in Chinese', () => {
  expect(() => template('文件', SOURCE.replace('gap: [4mm', 'gap: [4em'))).toThrow(
    /版式文件有误：head\.rule\.gap/,
  );
  expect(() => template('文件', SOURCE.replace('§7.2.7, must]', '7.2.7, must]'))).toThrow(/版式文件有误/);
  expect(() => template('文件', SOURCE.replace('  byline:', '  bylines:'))).toThrow(/版式文件有误：styles/);
});
