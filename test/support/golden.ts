import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares a text with the file that holds what it should be. A difference is written beside it as `<name>-changed.<ext>`.
 * With `UPDATE=1` the file is written instead, but never in CI.
 */
export function expectFile(path: string, actual: string): void {
  const changed = path.replace(/(\.[\w-]+)$/, '-changed$1');
  if (process.env.UPDATE && !process.env.CI) writeFileSync(path, actual);
  if (!existsSync(path))
    throw new Error(`${path} is missing; UPDATE=1 writes it: read it before it is committed`);
  const expected = readFileSync(path, 'utf8');
  if (actual === expected) rmSync(changed, { force: true });
  else writeFileSync(changed, actual);
  expect(actual).toBe(expected);
}
