import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { readTree } from '../src/files.ts';
import { PROJECT } from './support/run.ts';

test("the README's first circular passes check beside the sample content", async () => {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
  const [, path, text] = /[Mm]ake `content\/([^`]+)`:\n\n```md\n(.*?)```/s.exec(readme)!;
  const sources = new Map(await readTree(join(PROJECT, 'content')));
  sources.set(path!, new TextEncoder().encode(text));
  const { corpus, messages } = compile(sources);
  expect(corpus.circulars.map(({ slug }) => slug)).toContain('my-first');
  const found = messages.filter(({ file, severity }) => file === path && severity !== 'information');
  expect(found.map(String)).toEqual([]);
});
