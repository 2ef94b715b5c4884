import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile, factsOf } from '../../src/compile.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { writeDocx } from '../../src/write/docx/index.ts';
import { expectFile } from '../support/golden.ts';
import { imported, press, wordsPrinted } from './imported.ts';

/**
 * A Word file of another program in each folder, which `make.sh` made of the source beside it: `imported.md` is what it becomes,
 * `said.txt` what is said of it.
 */
const MAKERS = join(import.meta.dirname, 'makers');
const makers = readdirSync(MAKERS, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

test.each(makers)('a file of %s keeps its headings, numbers and tables', async (maker) => {
  const folder = join(MAKERS, maker);
  const { text, said, files } = imported(readFileSync(join(folder, 'file.docx')));
  expectFile(join(folder, 'imported.md'), text('index.md'));
  const all = ['sure', 'dropped', 'changed', 'ask'].flatMap((kind) =>
    said(kind).map((words) => `${kind} ${words}\n`),
  );
  expectFile(join(folder, 'said.txt'), all.join(''));
  // On paper and back again, it says the same.
  const compiled = compile(files);
  const [circular] = compiled.corpus.circulars;
  const template = press.template(circular!.meta.format);
  const paper = composeNotice(
    circular!,
    factsOf(compiled, circular!),
    compiled.corpus,
    template,
    () => undefined,
  );
  expect(wordsPrinted(imported(await writeDocx(paper)).files)).toBe(wordsPrinted(files));
});
