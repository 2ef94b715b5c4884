import { expect, test } from 'vitest';
import { balanceLines } from '../../src/layout/balance-lines.ts';
import { CELL, glyphsOf } from './set-lines.ts';

function balanced(text: string, ideographs: number): string[] {
  const glyphs = glyphsOf(text);
  const room = ideographs * CELL;
  return balanceLines(glyphs, { first: room, rest: room, justified: false }).map(({ start, end }) =>
    glyphs
      .slice(start, end)
      .map(({ text }) => text)
      .join(''),
  );
}

test.each([
  ['是否通过互联网', 5, ['是否通过', '互联网']],
  ['重点领域排查表', 6, ['重点领域', '排查表']],
  ['渠道长度（公里）', 6, ['渠道长度', '（公里）']],
  ['国家机关', 4, ['国家机关']],
])('%s in lines of %i: of about the same length, between words', (text, ideographs, lines) => {
  expect(balanced(text, ideographs)).toEqual(lines);
});

test('a word is parted rather than take another line', () => {
  expect(balanced('互联网互联网', 4)).toEqual(['互联网', '互联网']);
  expect(balanced('区人民政府办公室', 4)).toHaveLength(2);
});

test('lines stand in the middle of the whole measure', () => {
  const room = 6 * CELL;
  const lines = balanceLines(glyphsOf('重点领域排查表'), { first: room, rest: room, justified: false });
  for (const { measure } of lines) expect(measure).toBeCloseTo(room);
});
