import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FAMILIES } from '../src/check/index.ts';
import { compile } from '../src/compile.ts';
import { readTree } from '../src/files.ts';
import { isPresent, REAL } from './support/built-site.ts';
import { PROJECT } from './support/run.ts';

/** They say what will become of something, not that it is wrong. */
const INFORM = new Set(['contact-is-masked', 'target-is-registered']);

test.skipIf(!isPresent(REAL))('finds in the real circulars what docs/rules.md says', async () => {
  const { messages } = compile(await readTree(join(PROJECT, REAL)));
  const found = FAMILIES.map(({ name, rules }) => {
    const ids = new Set(rules.map(([id]) => id).filter((id) => !INFORM.has(id)));
    return `${name} ${messages.filter(({ ruleId }) => ids.has(ruleId ?? '')).length}`;
  });
  const table = readFileSync(join(PROJECT, 'docs/rules.md'), 'utf8').matchAll(
    /^\| (\S+) \| \d+ \| (\d+) \|/gm,
  );
  expect([...table].map(([, name, count]) => `${name} ${count}`)).toEqual(found);
});
