import { expect, test } from 'vitest';
import { alignText, unexplained } from './align-text.ts';

const BLOCKS = ['工作目标', '各单位应当全面排查辖区内的机构。', '各单位应当按月报送排查工作的情况。'];

test('a text that holds every block once, with ordinals between, aligns', () => {
  const text = `一、${BLOCKS[0]}${BLOCKS[1]}（一）${BLOCKS[2]}`;
  expect(alignText(text, BLOCKS)).toEqual({ missing: [], doubled: [], between: ['一、', '（一）'] });
});

test('a sentence that is missing is named', () => {
  expect(alignText(`一、${BLOCKS[0]}${BLOCKS[2]}`, BLOCKS).missing).toEqual([BLOCKS[1]]);
});

test('a sentence that stands too early is named', () => {
  expect(alignText(`${BLOCKS[0]}${BLOCKS[2]}${BLOCKS[1]}`, BLOCKS).missing).toEqual([BLOCKS[2]]);
});

test('a sentence that stands twice is named', () => {
  expect(alignText(`${BLOCKS.join('')}${BLOCKS[1]}`, BLOCKS).doubled).toEqual([BLOCKS[1]]);
});

const PATTERNS = [/[一二三]、/y, /（[一二三]）/y, /\d+/y];

test('ordinals, and known words however they join, are explained', () => {
  expect(
    unexplained(
      ['一、', '（一）附件12', '突出问题机构数'],
      ['附件', '突出问题', '问题机构', '机构数'],
      PATTERNS,
    ),
  ).toEqual([]);
});

test('words that nobody wrote are left unexplained', () => {
  expect(unexplained(['（一）附件1赵钱'], ['附件'], PATTERNS)).toEqual(['赵钱']);
});
