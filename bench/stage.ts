/**
 * Runs one stage of a build in this process and prints the seconds that it took, without what comes before it:
 * `node bench/stage.ts STAGE CONTENT OUT`. Measured from outside by `bench/build.ts`.
 */
import { type Compiled, compile } from '../src/compile.ts';
import { readTree, writerInto } from '../src/files.ts';
import { openPress } from '../src/press.ts';
import { type PaperFormat, papersOf } from '../src/publish.ts';
import { showSite } from '../src/site/current-site.ts';
import { fileStore } from '../src/site/file-store.ts';
import { siteModel } from '../src/site/model/index.ts';
import { recordPages } from '../src/site/record-pages/index.ts';
import { searchFiles } from '../src/site/search/search-files.ts';
import { withWorkshop } from '../src/site/workshop.ts';

const [stage, content, out] = process.argv.slice(2) as [string, string, string];

const STAGES: Record<string, () => Promise<() => Promise<unknown>>> = {
  read: async () => async () => compiled(),
  docx: () => papers('docx'),
  pdf: () => papers('pdf'),
  xlsx: () => papers('xlsx'),
  packs,
  html: pages,
  search,
};

const write = writerInto(out);
const prepare = STAGES[stage];
if (!prepare) throw new Error(`no stage ${stage}; there are ${Object.keys(STAGES).join(', ')}`);
const work = await prepare();
const start = performance.now();
await work();
console.log((performance.now() - start) / 1000);

async function compiled(): Promise<Compiled> {
  return compile(await readTree(content));
}

/** Makes every paper of one format; nothing is written. */
async function papers(format: PaperFormat): Promise<() => Promise<void>> {
  const all = await compiled();
  const press = await openPress({});
  return async () => {
    for (const circular of all.corpus.circulars) {
      for (const paper of papersOf(circular, all, press)) if (paper.format === format) await paper.make();
    }
  };
}

/** Makes the pack of every organ, when the notices that go into packs have been made. */
async function packs(): Promise<() => Promise<void>> {
  const site = siteModel(await compiled(), await openPress({}), { store: fileStore(`${out}-files`) });
  for (const { circular } of site.circulars) {
    await site
      .files(circular.slug)
      .find(({ path }) => path === 'notice.pdf')
      ?.make();
  }
  return async () => {
    for (const id of site.organs.keys()) for (const file of site.organFiles(id)) await file.make();
  };
}

/** The pages without the files beside them, those of Astro's routes too. */
async function pages(): Promise<() => Promise<void>> {
  const site = siteModel(await compiled(), await openPress({}));
  showSite({ ...site, files: () => [], organFiles: () => [] });
  return () =>
    withWorkshop({}, async ({ routes }) => {
      for (const { path, markup } of recordPages(site)) write(path, markup());
      for await (const { path, bytes } of routes.render()) write(path, bytes);
    });
}

/** The search index alone. */
async function search(): Promise<() => Promise<void>> {
  const site = siteModel(await compiled(), await openPress({}));
  return async () => {
    for (const { path, text } of searchFiles(site)) write(`search/${path}`, text);
  };
}
