import { expect } from 'vitest';
import { compile } from '../../src/compile.ts';
import { convert } from '../../src/convert.ts';
import { openPress } from '../../src/press.ts';
import { importPretty } from '../../src/report/import-pretty.ts';

const press = await openPress({});

/** Whatever a file holds, it is imported or refused, and what is imported compiles without a fatal fault. */
export function take(bytes: Uint8Array): void {
  const converted = convert(bytes, { name: '样本' }, new Map(), press);
  if (converted.type === 'unreadable') {
    expect(converted.reason).not.toBe('');
    return;
  }
  const { unit, folder, files, findings } = converted;
  expect(findings.filter(({ subject }) => subject === '编译')).toEqual([]);
  expect(compile(files).messages.filter(({ severity }) => severity === 'fatal')).toEqual([]);
  const said = importPretty({ file: 'a', unit, folder, written: [], findings });
  expect(said).not.toMatch(/undefined|\bNaN\b|\[object/);
}
