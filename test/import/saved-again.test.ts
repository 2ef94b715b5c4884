import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { compile, factsOf } from '../../src/compile.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { wordsOn } from '../../src/convert.ts';
import { readTree } from '../../src/files.ts';
import { writeDocx } from '../../src/write/docx/index.ts';
import { SAMPLE } from '../support/built-site.ts';
import { needs, pathOf } from '../support/needs.ts';
import { PROJECT, run } from '../support/run.ts';
import { withoutSpace } from '../support/source-text.ts';
import { imported, press, wordsPrinted } from './imported.ts';

needs('libreoffice')('our own Word files, opened and saved again by LibreOffice', () => {
  test('come back as papers of the same words', async () => {
    const folder = await mkdtemp(join(inject('workshop'), 'saved-'));
    const compiled = compile(await readTree(join(PROJECT, SAMPLE)));
    const papers = compiled.corpus.circulars.map((circular) => ({
      slug: circular.slug,
      paper: composeNotice(
        circular,
        factsOf(compiled, circular),
        compiled.corpus,
        press.template(circular.meta.format),
        () => undefined,
      ),
    }));
    for (const { slug, paper } of papers)
      await writeFile(join(folder, `${slug}.docx`), await writeDocx(paper));
    const { status, stderr } = await run(pathOf('libreoffice'), [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      join(folder, 'saved'),
      ...papers.map(({ slug }) => join(folder, `${slug}.docx`)),
    ]);
    expect(status, stderr).toBe(0);
    for (const { slug, paper } of papers) {
      const { files } = imported(await readFile(join(folder, 'saved', `${slug}.docx`)));
      expect.soft(wordsPrinted(files), slug).toBe(withoutSpace(wordsOn(paper)));
    }
  }, 120_000);
});
