/**
 * Builds the search index of generated circulars, prints its size and the time it takes, and searches it in Chromium over this machine's
 * own network with an empty cache: `npm run bench:search`, or `node bench/search.ts COUNT` for another number than 200.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { compile } from '../src/compile.ts';
import { writeTo } from '../src/files.ts';
import { openPress } from '../src/press.ts';
import { showSite } from '../src/site/current-site.ts';
import { siteModel } from '../src/site/model/index.ts';
import { searchPages } from '../src/site/search/search-pages.ts';
import { withWorkshop } from '../src/site/workshop.ts';
import { type SearchDocument, type SearchFile, writeSearch } from '../src/write/search/index.ts';
import { pathOf } from '../test/support/needs.ts';
import { searchEngine } from '../test/support/search-engine.ts';
import { serveFolder } from '../test/support/serve-folder.ts';
import { generate } from './generate.ts';
import { median } from './median.ts';
import { cutPhrases } from './phrases.ts';
import { seeded } from './random.ts';

const RECALLED = 1000;
const TIMED = 30;
const RUNS = 5;

const count = Number(process.argv[2] ?? 200);
const encoder = new TextEncoder();
const sources = [...generate(count)].map(([path, text]): [string, Uint8Array] => [
  path,
  encoder.encode(text),
]);
const site = siteModel(
  compile(new Map(sources.toSorted(([a], [b]) => (a < b ? -1 : 1)))),
  await openPress({}),
);

const { documents, files } = measureWriting();
measureSize(files);
await measureRecall(documents, files);
await measureBrowser(documents, files);

function measureWriting(): { documents: SearchDocument[]; files: SearchFile[] } {
  const runs = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    const start = performance.now();
    const documents = searchPages(site).map((page) => ({ ...page, sections: page.sections() }));
    const texts = performance.now();
    const files = [...writeSearch(documents)];
    const { user, system } = process.cpuUsage(before);
    return {
      documents,
      files,
      texts: texts - start,
      index: performance.now() - texts,
      cpu: (user + system) / 1e3,
    };
  });
  const { documents, files } = runs[0]!;
  const characters = documents
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .reduce((sum, { length }) => sum + length, 0);
  console.log(
    `${count} circulars, ${documents.length} documents, ${characters} characters, Node ${process.version}`,
  );
  print('texts from the model', `${median(runs.map(({ texts }) => texts)).toFixed(0)} ms`);
  print('index from the texts', `${median(runs.map(({ index }) => index)).toFixed(0)} ms`);
  print('first run, both', `${(runs[0]!.texts + runs[0]!.index).toFixed(0)} ms`);
  print('processor time, both', `${median(runs.map(({ cpu }) => cpu)).toFixed(0)} ms`);
  return { documents, files };
}

function measureSize(all: readonly SearchFile[]): void {
  for (const [kind, own] of Map.groupBy(all, ({ path }) => path.split('/')[0]!)) {
    const raw = own.map(({ text }) => encoder.encode(text));
    const sizes = raw.map(({ length }) => length);
    const packed = raw.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
    print(
      kind,
      `${own.length} files, ${kilobytes(sum(sizes))} kB (gzip ${kilobytes(packed)}), largest ${kilobytes(Math.max(...sizes))} kB`,
    );
  }
}

/** Through the script that pages use: what it finds must be what holds the phrase. */
async function measureRecall(all: readonly SearchDocument[], index: readonly SearchFile[]): Promise<void> {
  const texts = all.map(({ sections }) => sections.flatMap(({ blocks }) => blocks));
  const engine = searchEngine(index);
  let right = 0;
  for (const phrase of phrasesOf(all, RECALLED)) {
    const expected = texts.flatMap((blocks, number) =>
      blocks.some((block) => block.includes(phrase)) ? [number] : [],
    );
    const exact = (await engine.find(phrase)).find(({ kind }) => kind === 'exact');
    const found = (exact?.hits ?? []).map(({ document }) => document).toSorted((a, b) => a - b);
    if (String(found) === String(expected)) right++;
    else console.log(`  ${phrase}: ${found.length} found, ${expected.length} hold it`);
  }
  print(`of ${RECALLED} phrases found as a naive search does`, String(right));
}

/** From Enter on the search page to the first excerpt on the screen, each phrase in a browser that has seen nothing. */
async function measureBrowser(all: readonly SearchDocument[], index: readonly SearchFile[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chengwen-bench-'));
  try {
    // Pages of circulars are of no use here, and take the longest.
    showSite({
      ...site,
      circulars: [],
      campaigns: [],
      organs: new Map(),
      files: () => [],
      organFiles: () => [],
    });
    await withWorkshop({}, async ({ routes }) => {
      for await (const { path, bytes } of routes.render()) await writeTo(join(folder, path), bytes);
    });
    for (const { path, text } of index) await writeTo(join(folder, 'search', path), text);
    const server = await serveFolder(folder);
    const browser = await chromium.launch({ executablePath: pathOf('chromium'), args: ['--no-sandbox'] });
    const runs: { milliseconds: number; bytes: number }[] = [];
    for (const phrase of phrasesOf(all, TIMED)) {
      const context = await browser.newContext();
      runs.push(await timed(await context.newPage(), `${server.url}search/index.html`, phrase));
      await context.close();
    }
    await browser.close();
    await server.close();
    const times = runs.map(({ milliseconds }) => milliseconds);
    const bytes = runs.map((run) => run.bytes);
    print(
      'Enter to first results',
      `median ${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms`,
    );
    print(
      'fetched for a query',
      `median ${kilobytes(median(bytes))} kB, most ${kilobytes(Math.max(...bytes))} kB`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(page: Page, url: string, phrase: string) {
  const fetched: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\/search\/.*\.js$/.test(response.url())) fetched.push(response.body().then(({ length }) => length));
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.getByRole('searchbox').fill(phrase);
  // Measured by the page's own clock, from the key to the frame after the first result.
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let start = 0;
        document.addEventListener('keydown', () => (start = performance.now()), {
          once: true,
          capture: true,
        });
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.results li mark')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        }).observe(document.querySelector('[data-search-results]')!, { childList: true, subtree: true });
      }),
  );
  await page.getByRole('searchbox').press('Enter');
  const milliseconds = await measured;
  await page.waitForLoadState('networkidle');
  return { milliseconds, bytes: sum(await Promise.all(fetched)) };
}

function phrasesOf(all: readonly SearchDocument[], number: number): string[] {
  const blocks = all.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  return cutPhrases(blocks, number, seeded(20180515));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(44)}${value}`);
}
