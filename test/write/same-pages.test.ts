import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readTree } from '../../src/files.ts';
import { openPress } from '../../src/press.ts';
import { papersOf } from '../../src/publish.ts';
import { needs, pathOf } from '../support/needs.ts';
import { renderDocx } from '../support/render-docx.ts';
import { PROJECT, run } from '../support/run.ts';
import { type Band, inkBands } from './ink-bands.ts';

/**
 * LibreOffice neither squeezes a mark at a line's end, as the PDF does, nor lets it hang, as Word does: where a text fills
 * its last page, it may need another.
 */
const LONGER = ['shengban-2018-5'];

needs(
  'libreoffice',
  'pdffonts',
  'pdftotext',
  'pdftoppm',
)('LibreOffice, with the faces of the PDF', () => {
  describe.each(['content', '../shared/real'])('%s', (content) => {
    test.skipIf(!existsSync(join(PROJECT, content)))(
      'lays out as many pages',
      { timeout: 180_000 },
      async () => {
        for (const { slug, word, pdf } of await noticesOf(join(PROJECT, content)))
          expect((await pagesOf(word)) - (await pagesOf(pdf)), slug).toBe(LONGER.includes(slug) ? 1 : 0);
      },
    );
  });

  test('puts everything on the first page and the imprint where the PDF has it', {
    timeout: 60_000,
  }, async () => {
    const [{ word, pdf }] = (await noticesOf(join(PROJECT, 'content'), 'fanli-2018-7')) as [Printed];
    const last = await pagesOf(pdf);
    for (const [page, count] of [
      [1, 8],
      [last, Number.POSITIVE_INFINITY],
    ] as const) {
      const ours = (await inkBands(pdf, page)).slice(0, count);
      const theirs = (await inkBands(word, page)).slice(0, count);
      expect(theirs).toHaveLength(ours.length);
      expect(distance(theirs, ours)).toBeLessThan(0.3);
    }
  });
});

interface Printed {
  slug: string;
  /** Paths of the notice's PDF, and of what LibreOffice makes of its DOCX. */
  pdf: string;
  word: string;
}

async function noticesOf(content: string, slug?: string): Promise<Printed[]> {
  const press = await openPress({});
  const compiled = compile(await readTree(content));
  const printed: Printed[] = [];
  for (const circular of compiled.corpus.circulars) {
    if (slug !== undefined && circular.slug !== slug) continue;
    const papers = papersOf(circular, compiled, press);
    const make = (path: string) => papers.find((paper) => paper.path === path)!.make();
    const pdf = join(await mkdtemp(join(inject('workshop'), 'pdf-')), 'notice.pdf');
    await writeFile(pdf, await make('notice.pdf'));
    printed.push({ slug: circular.slug, pdf, word: await renderDocx(await make('notice.docx')) });
  }
  return printed;
}

async function pagesOf(pdf: string): Promise<number> {
  const { stdout } = await run(pathOf('pdftotext'), [pdf, '-']);
  return stdout.split('\f').length - 1;
}

/** The largest between edges, in millimetres. */
function distance(some: readonly Band[], others: readonly Band[]): number {
  return Math.max(
    ...some.flatMap(({ top, bottom }, index) => [
      Math.abs(top - others[index]!.top),
      Math.abs(bottom - others[index]!.bottom),
    ]),
  );
}
