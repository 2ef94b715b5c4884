import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/write/search/fold.ts';
import { type SearchDocument, writeSearch } from '../../../src/write/search/index.ts';
import { searchEngine } from '../../support/search-engine.ts';

/** Few characters, so that phrases recur: ideographs, both halves of rare ones, widths, cases, marks that scripts escape. */
const CHARACTERS = [...'非法集资〔［[〕7７AaＡ，,"\\\'<\u2028 　-—', '\u{20bb7}', '\u{20bb8}'];
const text = (maxLength: number) =>
  fc
    .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength })
    .map((characters) => characters.join(''));
const blocks = fc.array(text(40), { minLength: 1, maxLength: 4 });
const documents = fc
  .array(fc.array(blocks, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map(documentsOf);

test('what is found is what holds the phrase, as often as it holds it, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(documents, text(7), async (all, typed) => {
      const phrase = typed.trim();
      fc.pre(phrase !== '');
      const groups = await searchEngine([...writeSearch(all)]).find(phrase);
      const found = groups.find(({ kind }) => kind === 'exact')?.hits ?? [];
      const byDocument = found.map(({ document, places }): [number, number] => [document, places.length]);
      expect(new Map(byDocument)).toEqual(naively(all, phrase));
    }),
    { numRuns: 300 },
  );
});

test('a phrase cut from anywhere is found where it was cut, and the excerpt shows it', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 30 }),
      async (all, one, from, length) => {
        const every = all.flatMap(({ sections }, document) =>
          sections.flatMap((section) => section.blocks.map((block) => ({ document, block }))),
        );
        const { document, block } = every[one % every.length]!;
        const phrase = block.slice(from % block.length, (from % block.length) + length).trim();
        fc.pre(phrase !== '');
        const engine = searchEngine([...writeSearch(all)]);
        const exact = (await engine.find(phrase)).find(({ kind }) => kind === 'exact');
        const hit = exact?.hits.find((each) => each.document === document);
        expect(hit).toBeDefined();
        const { title, excerpts } = await engine.read(hit!);
        const marks = [title, ...excerpts.map(({ pieces }) => pieces)].flatMap((pieces) =>
          pieces.filter((_, index) => index % 2 === 1),
        );
        expect(marks.map(folded)).toContain(folded(phrase));
      },
    ),
    { numRuns: 300 },
  );
});

test('the same documents give the same scripts', () => {
  fc.assert(
    fc.property(documents, (all) => {
      expect([...writeSearch(all)]).toEqual([...writeSearch(structuredClone(all))]);
    }),
    { numRuns: 50 },
  );
});

test('an index of many scripts, and of pairs that fill more than one, finds all', async () => {
  const common = documentsOf(
    Array.from({ length: 40 }, (_, number) => [[`第${number}件`, '非法集资'.repeat(1000)]]),
  );
  const varied = documentsOf([
    [
      Array.from({ length: 9000 }, (_, number) =>
        String.fromCharCode(0x4e00 + number, 0x4e00 + ((number * 7) % 9000)),
      ),
    ],
  ]);
  const files = [...writeSearch([...common, ...varied])];
  expect(files.filter(({ path }) => path.startsWith('pairs/')).length).toBeGreaterThan(10);
  const engine = searchEngine(files);
  for (const phrase of ['非', '集资非法', '资', String.fromCharCode(0x4e00 + 4000), '法集资非法集资非法']) {
    const [exact] = await engine.find(phrase);
    const found = exact!.hits.map(({ document, places }): [number, number] => [document, places.length]);
    expect(new Map(found)).toEqual(naively([...common, ...varied], phrase));
  }
});

function documentsOf(texts: readonly (readonly (readonly string[])[])[]): SearchDocument[] {
  return texts.map((sections, number) => ({
    page: `circulars/c${number}/index.html`,
    facets: {},
    shelf: `circulars/${Math.floor(number / 2)}`,
    sections: sections.map((own, index) => ({ id: `s${index}`, heading: own[0]!, blocks: own })),
  }));
}

/** How many times each document that holds a phrase does; places may overlap. */
function naively(all: readonly SearchDocument[], phrase: string): Map<number, number> {
  const wanted = folded(phrase);
  const counts = all.map(({ sections }) =>
    sections
      .flatMap((section) => section.blocks)
      .map(folded)
      .reduce((sum, block) => {
        let count = 0;
        for (let at = block.indexOf(wanted); at !== -1; at = block.indexOf(wanted, at + 1)) count++;
        return sum + count;
      }, 0),
  );
  return new Map([...counts.entries()].filter(([, count]) => count > 0));
}

function folded(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    String.fromCharCode(fold(text.charCodeAt(index))),
  ).join('');
}
