import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneOfEachKind } from '../site/browser-checks/one-of-each-kind.ts';
import { openSite } from '../site/checks/read-site.ts';
import { SAMPLE } from '../support/built-site.ts';
import { pathOf } from '../support/needs.ts';
import { chengwen, run } from '../support/run.ts';
import { serveFolder } from '../support/serve-folder.ts';

/** The categories that must be full; speed depends on the machine, and is only printed. */
const FULL = ['accessibility', 'best-practices', 'seo'];
const CATEGORIES = ['performance', ...FULL];
const PROGRAM = join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js');

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

/**
 * Builds the sample, serves it on this machine and prints Lighthouse's scores of one page of each kind, or of those whose paths hold one of
 * the words given. Fails when one is not accessible, well made or findable in full.
 */
const words = process.argv.slice(2);
const work = await mkdtemp(join(tmpdir(), 'chengwen-lighthouse-'));
const built = await chengwen('build', '--content', SAMPLE, '--out', join(work, 'site'));
if (built.status !== 0) throw new Error(built.stderr);
const server = await serveFolder(join(work, 'site'));
const { pages } = await openSite(join(work, 'site'), SAMPLE);
const wanted = oneOfEachKind(pages).filter(
  ({ path }) => words.length === 0 || words.some((word) => path.includes(word)),
);
console.log(`${CATEGORIES.join(' · ')}`);
for (const { path } of wanted) {
  const { categories, audits } = await reportOn(server.url + path);
  const scores = CATEGORIES.map((name) => Math.round((categories[name]!.score ?? 0) * 100));
  console.log(`${scores.join(' · ')}  ${path}`);
  for (const name of FULL) {
    const { score, auditRefs } = categories[name]!;
    if (score === 1) continue;
    process.exitCode = 1;
    const lost = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 1);
    for (const { id } of lost) console.log(`    ${name}: ${id}: ${audits[id]!.title}`);
  }
}
await server.close();
await rm(work, { recursive: true, force: true });

async function reportOn(url: string): Promise<Report> {
  const file = join(work, 'report.json');
  const options = [
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    // Chromium refuses its sandbox to root, and CI runs as root.
    '--chrome-flags=--headless=new --no-sandbox',
  ];
  const environment = { ...process.env, CHROME_PATH: pathOf('chromium') };
  const { status, stderr } = await run(process.execPath, [PROGRAM, url, ...options], work, environment);
  if (status !== 0) throw new Error(`lighthouse ${url}: ${stderr}`);
  return JSON.parse(await readFile(file, 'utf8'));
}
