import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { frontmatter } from '../read/read-text.ts';

function messagesOf(numbers: readonly (string | undefined)[]): string[] {
  const encoder = new TextEncoder();
  const files = numbers.map((number, at): [string, Uint8Array] => {
    const head = frontmatter(number === undefined ? {} : { 索引号: number });
    return [`circulars/2018/${'abc'[at]}/index.md`, encoder.encode(`${head}正文。\n`)];
  });
  return compile(new Map(files))
    .messages.filter(({ ruleId }) => ruleId === 'index-number-is-unique')
    .map(({ file, reason }) => `${file} ${reason}`);
}

test('circulars with one number of the catalogue each name another', () => {
  expect(messagesOf(['000/2018-1', '000/2018-2', '000/2018-1'])).toEqual([
    'circulars/2018/a/index.md 索引号“000/2018-1”与 circulars/2018/c/index.md 的相同',
    'circulars/2018/c/index.md 索引号“000/2018-1”与 circulars/2018/a/index.md 的相同',
  ]);
});

test('numbers that differ, and circulars without one, are no problem', () => {
  expect(messagesOf(['000/2018-1', undefined, '000/2018-2'])).toEqual([]);
  expect(messagesOf([undefined, undefined])).toEqual([]);
});
