/**
 * Builds the site of generated circulars that are all text with Chengwen, without documents, and of the same Markdown with Starlight,
 * by turns in three rounds, and prints seconds (the middle), peak memory of the whole process tree (the most) and their ratios: `npm ci --prefix bench`, then
 * `npm run bench:site`, or `node bench/site.ts COUNT` for another number than 1000. docs/performance.md says what is measured.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateTexts } from './generate.ts';
import { hugoProject } from './hugo.ts';
import { type Measurement, measure } from './measure.ts';
import { median } from './median.ts';
import { starlightProject } from './starlight.ts';
import { titledPages } from './titled-pages.ts';
import { writeFiles } from './write-files.ts';

type Texts = ReturnType<typeof generateTexts>;

/** The machine may have other work in one of them. */
const ROUNDS = 3;

const BENCH = fileURLToPath(new URL('.', import.meta.url));
const ASTRO = join(BENCH, 'node_modules/astro/bin/astro.mjs');
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Node keeps what it makes of programs, as `src/bin.mjs` has it do; for the peers as well.
process.env.NODE_COMPILE_CACHE = join(BENCH, '../node_modules/.cache/chengwen');

if (!existsSync(ASTRO)) throw new Error('Starlight is not installed: run npm ci --prefix bench');
const count = Number(process.argv[2] ?? 1000);
// Below the packages that Starlight's projects import.
const workshop = join(BENCH, '.tmp');
mkdirSync(workshop, { recursive: true });
const folder = mkdtempSync(join(workshop, 'site-'));
try {
  console.log(`${count} circulars, Node ${process.version}`);
  console.log(
    `${''.padEnd(32)}${['seconds', 'peak MB', '÷ ours'].map((head) => head.padStart(10)).join('')}`,
  );
  // Each has been started before.
  const few = generateTexts(3);
  await chengwen(few);
  await starlight(few, { sidebar: true });
  const texts = generateTexts(count);
  const hugo = findHugo();
  const builds: (readonly [name: string, build: () => Promise<Measurement>])[] = [
    ['Chengwen, without documents', () => chengwen(texts)],
    ['Starlight, default sidebar', () => starlight(texts, { sidebar: true })],
    ['Starlight, no sidebar', () => starlight(texts, { sidebar: false })],
    ...(hugo === undefined ? [] : [['Hugo, without search', () => hugoWith(hugo, texts)] as const]),
  ];
  const measured = builds.map((): Measurement[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, [, build]] of builds.entries()) measured[index]!.push(await build());
  const [ours, ...theirs] = measured.map(middleOf) as [Measurement, ...Measurement[]];
  for (const [index, each] of [ours, ...theirs].entries()) print(builds[index]![0], each, ours);
  if (hugo === undefined) console.log('Hugo: none on the PATH');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The middle of the seconds, and the most memory. */
function middleOf(rounds: readonly Measurement[]): Measurement {
  return {
    seconds: median(rounds.map(({ seconds }) => seconds)),
    megabytes: Math.max(...rounds.map(({ megabytes }) => megabytes)),
  };
}

function chengwen(texts: Texts): Promise<Measurement> {
  const content = projectOf('content', texts);
  const out = join(mkdtempSync(join(folder, 'out-')), 'dist');
  return measure(process.execPath, [join(BENCH, 'site-without-files.ts'), content, out]);
}

function starlight(texts: Texts, options: { sidebar: boolean }): Promise<Measurement> {
  const project = projectOf('starlight', starlightProject(titledPages(texts), options));
  return measure(process.execPath, [ASTRO, 'build', '--root', project]);
}

/** A folder of its own, so that no build finds what another kept. */
function projectOf(name: string, files: Texts): string {
  const project = mkdtempSync(join(folder, `${name}-`));
  writeFiles(project, files);
  return project;
}

function findHugo(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((each) => each !== '');
  return folders.map((each) => join(each, 'hugo')).find((file) => existsSync(file));
}

function hugoWith(hugo: string, texts: Texts): Promise<Measurement> {
  const project = projectOf('hugo', hugoProject(titledPages(texts)));
  return measure(hugo, ['--quiet', '--source', project]);
}

function print(name: string, { seconds, megabytes }: Measurement, ours: Measurement): void {
  const cells = [seconds.toFixed(1), megabytes.toFixed(0), (seconds / ours.seconds).toFixed(1)];
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(10)).join(''));
}
