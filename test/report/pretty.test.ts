import { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { expect, test, vi } from 'vitest';
import { problem } from '../../src/messages.ts';
import { excerpt } from '../../src/report/excerpt.ts';
import { pretty } from '../../src/report/pretty.ts';

const at = (start: number, end: number, lines = 0) => ({
  start: { line: 3, column: start, offset: 0 },
  end: { line: 3 + lines, column: end, offset: 0 },
});
const found = (place: ReturnType<typeof at>) =>
  problem({ file: 'a.md', place, rule: 'a-rule', severity: 'warning', reason: '错', mend: '改' });

test.each([
  ['an ideograph, two columns wide', '市商务菊，A区', at(4, 5), '市商务菊，A区', '　　　^^'],
  ['letters behind ideographs', '报送 A4 纸', at(4, 6), '报送 A4 纸', '　　 ^^'],
  ['a place behind a tab, which is shown as a space', '\t乙丙', at(3, 4), ' 乙丙', ' 　^^'],
  ['a character of two units', '𬭩甲乙', at(3, 4), '𬭩甲乙', '　^^'],
  ['what goes on in the next line', '甲乙', at(2, 2, 1), '甲乙', '　^^'],
  ['the end of a line', '甲乙', at(3, 3), '甲乙', '　　^'],
  ['what a terminal would obey', '\u001b[2J甲\u202e', at(5, 6), '\ufffd[2J甲\ufffd', '    ^^'],
  [
    'a place in a long line',
    `${'甲'.repeat(40)}乙${'丙'.repeat(40)}`,
    at(41, 42),
    `…${'甲'.repeat(15)}乙${'丙'.repeat(29)}…`,
    ` ${'　'.repeat(15)}^^`,
  ],
])('carets stand below %s', (_what, line, place, text, carets) => {
  expect(excerpt(line, found(place))).toEqual([text, carets]);
});

test('a message without a place has no line of the source', () => {
  expect(excerpt('甲', problem({ file: 'a', rule: 'a', severity: 'error', reason: '错' }))).toEqual([]);
});

test('messages end in how many there are of each severity', () => {
  const plain = problem({ file: 'b.md', rule: 'b-rule', severity: 'error', reason: '误' });
  expect(pretty([found(at(1, 2)), plain], { lineOf: ({ line }) => (line === 3 ? '甲乙' : undefined) })).toBe(
    [
      'a.md:3:1  警告  错  [a-rule]',
      '    甲乙',
      '    ^^',
      '    改法：改',
      '',
      'b.md  错误  误  [b-rule]',
      '',
      '错误 1、警告 1',
      '',
    ].join('\n'),
  );
  expect(pretty([])).toBe('没有发现问题\n');
});

test('only a terminal gets colours, and none that asks for no colour', () => {
  const { getColorDepth } = WriteStream.prototype;
  const coloured = (isTTY: boolean) =>
    pretty([found(at(1, 2))], { stream: Object.assign(new Writable(), { isTTY, getColorDepth }) }).includes(
      '\u001b',
    );
  // Node takes what runs under CI for no terminal.
  vi.stubEnv('CI', undefined);
  vi.stubEnv('FORCE_COLOR', undefined);
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('TERM', 'xterm-256color');
  expect([coloured(true), coloured(false)]).toEqual([true, false]);
  vi.stubEnv('NO_COLOR', '1');
  expect(coloured(true)).toBe(false);
  vi.unstubAllEnvs();
});
