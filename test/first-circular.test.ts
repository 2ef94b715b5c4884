import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { readTree, type Sources } from '../src/files.ts';
import { pretty } from '../src/report/pretty.ts';
import { sourceLines } from '../src/report/source-lines.ts';
import { PROJECT } from './support/run.ts';

const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
const [, path, text] = /[Mm]ake `content\/([^`]+)`:\n\n```md\n(.*?)```/s.exec(readme)!;

/** The sample content with a text for the circular that the README has its reader write. */
async function withFirst(written: string): Promise<Sources> {
  return new Map([...(await readTree(join(PROJECT, 'content'))), [path!, new TextEncoder().encode(written)]]);
}

test("the README's first circular passes check beside the sample content", async () => {
  const { corpus, messages } = compile(await withFirst(text!));
  expect(corpus.circulars.map(({ slug }) => slug)).toContain('my-first');
  const found = messages.filter(({ file, severity }) => file === path && severity !== 'information');
  expect(found.map(String)).toEqual([]);
});

test('the README shows what check says of a slip', async () => {
  const [, slip, shown] = /with `(日期=[^`]+)` by mistake,\n\n```text\n(.*?)```/s.exec(readme)!;
  const sources = await withFirst(text!.replace(/日期=[\d-]+/, slip!));
  expect(pretty(compile(sources).messages, { lineOf: sourceLines(sources) })).toContain(shown);
});
