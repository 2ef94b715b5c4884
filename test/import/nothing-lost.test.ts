import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../src/circular/text.ts';
import type { Circular } from '../../src/circular/types.ts';
import { compile, factsOf } from '../../src/compile.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { wordsOn } from '../../src/convert.ts';
import { readTree } from '../../src/files.ts';
import { writeDocx } from '../../src/write/docx/index.ts';
import { isPresent, REAL, SAMPLE } from '../support/built-site.ts';
import { contentOf, sources as generatedSources } from '../support/generated-sources.ts';
import { PROJECT } from '../support/run.ts';
import { withoutSpace } from '../support/source-text.ts';
import { imported, press, wordsPrinted } from './imported.ts';

const SEEDS = '../shared/seeds';

/** Circulars whose papers say what no import can know: that an order, or a seal's picture, is meant. */
const OTHER_FORMATS = new Set(['order', 'sealed', 'sealed-jointly', 'sealed-in-a-row']);

async function papersOf(content: string) {
  const sources = await readTree(join(PROJECT, content));
  const compiled = compile(sources);
  return compiled.corpus.circulars.map((circular) => ({
    slug: circular.slug,
    paper: () =>
      composeNotice(
        circular,
        factsOf(compiled, circular),
        compiled.corpus,
        press.template(circular.meta.format),
        (file) => sources.get(file),
      ),
  }));
}

const contents = [SAMPLE, 'test/shapes', ...(isPresent(REAL) ? [REAL] : [])];

for (const content of contents) {
  test(`the Word files of the circulars of ${content} come back as papers of the same words`, async () => {
    for (const { slug, paper } of await papersOf(content)) {
      if (OTHER_FORMATS.has(slug)) continue;
      const document = paper();
      const { files, said } = imported(await writeDocx(document));
      expect.soft(wordsPrinted(files), slug).toBe(withoutSpace(wordsOn(document)));
      expect
        .soft(
          said('ask').filter((one) => /编译|漏字/.test(one)),
          slug,
        )
        .toEqual([]);
    }
  }, 240_000);
}

test('the text of generated circulars comes back as a paper of the same words', () => {
  fc.assert(
    fc.property(generatedSources, (source) => {
      const before = contentOf({ a: source });
      const words = printedLines(before);
      const { files } = imported(words);
      const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
      const after = letters(wordsPrinted(files));
      for (const line of words.split('\n')) expect(after).toContain(letters(line));
    }),
    { numRuns: 60, seed: 20180515 },
  );
}, 240_000);

/** The paper of a content directory's only circular as a plain text, a paragraph or a row of a table on each line. */
function printedLines(sources: ReadonlyMap<string, Uint8Array>): string {
  const compiled = compile(sources);
  const [circular] = compiled.corpus.circulars;
  const paper = composeNotice(
    circular!,
    factsOf(compiled, circular!),
    compiled.corpus,
    press.template('文件'),
    () => undefined,
  );
  return paper.sections
    .flatMap(({ children }) =>
      children.flatMap((block) => {
        const line = (runs: { type: string; text?: string }[]) => runs.map(({ text = '' }) => text).join('');
        if (block.type === 'paragraph') return [line(block.runs)];
        if (block.type === 'pinned')
          return block.children.flatMap((child) => (child.type === 'paragraph' ? [line(child.runs)] : []));
        if (block.type !== 'table') return [];
        return [...block.head, ...block.body].map(({ cells }) =>
          cells.map(({ children: inner }) => inner.map(({ runs }) => line(runs)).join('')).join('\t'),
        );
      }),
    )
    .join('\n');
}

const seeds = isPresent(SEEDS)
  ? readdirSync(join(PROJECT, SEEDS)).filter((name) => name.endsWith('.txt'))
  : [];

/** What a text says besides marks of Markdown: letters and digits of each line, ordinals of lists apart. */
test.each(seeds)('every line of %s stands on the paper', (name) => {
  const bytes = readFileSync(join(PROJECT, SEEDS, name));
  const { files, said } = imported(bytes);
  const letters = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  const printed = letters(wordsPrinted(files));
  const missing = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .flatMap((line) => line.split(/[\t（）()：:]|^\d+\./u))
    .map((piece) => letters(piece.replace(/^[-#*\s]*\d+\./, '')))
    .filter((piece) => piece !== '' && !printed.includes(piece));
  // The words around a telephone number are those of the paper.
  expect(missing.filter((piece) => !piece.endsWith('联系电话'))).toEqual([]);
  expect(said('ask').filter((one) => /编译|漏字/.test(one))).toEqual([]);
});

/** Depth and words of each heading, part by part. */
function headings(circular: Circular): string[] {
  const found: string[] = [];
  const visit = (nodes: readonly { type: string }[]): void => {
    for (const node of nodes as Circular['children']) {
      if (node.type !== 'section') continue;
      found.push(`${node.depth}${node.heading.runIn ? '。' : ''} ${textOf(node.heading)}`);
      visit(node.children);
    }
  };
  visit(circular.children);
  for (const annex of [...circular.enclosures, ...circular.attachments])
    if (annex.type === 'prose') visit(annex.children);
  return found;
}

test.skipIf(seeds.length === 0 || !isPresent(REAL))(
  'the heading trees of the raw texts are those that people made of them',
  async () => {
    const real = compile(await readTree(join(PROJECT, REAL))).corpus.circulars;
    for (const name of seeds) {
      const { files } = imported(readFileSync(join(PROJECT, SEEDS, name)));
      const [circular] = compile(files).corpus.circulars;
      const target = real.find(({ meta }) => meta.title === circular!.meta.title);
      expect.soft(headings(circular!), name).toEqual(headings(target!));
      const { issuers, documentNumber, issueDate, region, addressees, copies, imprintAddressees, printing } =
        circular!.meta;
      expect
        .soft(
          { issuers, documentNumber, issueDate, region, addressees, copies, imprintAddressees, printing },
          name,
        )
        .toEqual({
          issuers: target!.meta.issuers,
          documentNumber: target!.meta.documentNumber,
          issueDate: target!.meta.issueDate,
          region: target!.meta.region,
          addressees: target!.meta.addressees,
          copies: target!.meta.copies,
          imprintAddressees: target!.meta.imprintAddressees,
          printing: target!.meta.printing,
        });
    }
  },
);
