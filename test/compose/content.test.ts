import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formsOf } from '../../src/circular/parts.ts';
import { type Compiled, compile, factsOf } from '../../src/compile.ts';
import { composeDutyTable } from '../../src/compose/duty-table.ts';
import { composeForm } from '../../src/compose/form/form.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { readTree } from '../../src/files.ts';
import type { PrintDocument } from '../../src/print/types.ts';
import { alignText } from '../support/align-text.ts';
import { circularFolders, sourceOf, withoutSpace } from '../support/source-text.ts';
import { paragraphsOf, tableOf, template, textOf } from './paper.ts';

const CONTENTS = ['content', '../shared/real']
  .map((path) => join(import.meta.dirname, '../..', path))
  .filter(existsSync);

describe.each(CONTENTS)('%s', (content) => {
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = compile(await readTree(content));
  });

  test.each(circularFolders(content))('every block of %s is in its notice once, in order', (folder) => {
    const circular = compiled.corpus.circulars.find(({ slug }) => folder.endsWith(slug))!;
    const facts = factsOf(compiled, circular);
    const notice = composeNotice(circular, facts, compiled.corpus, template(), (file) =>
      compiled.sources.get(file),
    );
    const blocks = sourceOf(folder).flatMap((part) => part.blocks);
    expect(blocks.length).toBeGreaterThan(0);
    expect(alignText(wordsOf(notice), blocks)).toMatchObject({ missing: [], doubled: [] });
  });

  test('every duty is one row of its circular’s duty table', () => {
    for (const circular of compiled.corpus.circulars) {
      const facts = factsOf(compiled, circular);
      const { body } = tableOf(composeDutyTable(circular, facts, compiled.corpus, template()));
      expect(body).toHaveLength(facts.duties.length);
      for (const [index, { assignments, matter }] of facts.duties.entries()) {
        const row = body[index]!.cells.flatMap(({ children }) => children.map(textOf)).join('');
        expect(row).toContain(matter);
        for (const { name } of assignments.flatMap(({ organs }) => organs)) expect(row).toContain(name);
      }
    }
  });

  test('a form prints the same alone and in its notice', () => {
    for (const circular of compiled.corpus.circulars) {
      const facts = factsOf(compiled, circular);
      const notice = composeNotice(circular, facts, compiled.corpus, template(), () => undefined);
      for (const form of formsOf(circular)) {
        const alone = composeForm(form, circular, facts, compiled.corpus, template());
        expect(wordsOf(notice)).toContain(wordsOf(alone));
      }
    }
  });
});

function wordsOf(document: PrintDocument): string {
  const runs = paragraphsOf(document).flatMap((paragraph) => paragraph.runs);
  return withoutSpace(runs.map((run) => (run.type === 'text' ? run.text : '')).join(''));
}
