import { expect, test } from 'vitest';
import { problem } from '../src/messages.ts';

const said = (reason: string) => problem({ file: 'a.md', rule: 'a', severity: 'error', reason }).reason;

test('a message quotes no more than the beginning of a long text', () => {
  expect(said(`“${'甲'.repeat(100_000)}”不在“乙”之中`)).toBe(`“${'甲'.repeat(80)}……”不在“乙”之中`);
});

test('a message says nothing to the terminal', () => {
  expect(said('“\u001b[2J甲\u202e乙\u2028丙”')).toBe('“\ufffd[2J甲\ufffd乙\ufffd丙”');
});
