import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { BUILD_TIMEOUT } from './support/built-site.ts';
import { folderHashes } from './support/folder-hashes.ts';
import { chengwen, PROJECT, run } from './support/run.ts';

/** One circular with a form and an attached table: small, and every kind of paper comes of it. */
const CONTENT = 'test/cases/deep-heads/content';
const SLUG = 'deep-heads';

const folder = join(inject('workshop'), 'reproducible');
const site = join(folder, 'site');
let built: Record<string, string>;

beforeAll(async () => {
  expect(await chengwen('build', '--content', CONTENT, '--out', site)).toMatchObject({ status: 0 });
  built = await folderHashes(site);
}, BUILD_TIMEOUT);

test(
  'two builds in processes of their own have the same bytes in every file',
  async () => {
    const again = join(folder, 'elsewhere/again');
    expect(await chengwen('build', '--content', CONTENT, '--out', again)).toMatchObject({ status: 0 });
    expect(await folderHashes(again)).toEqual(built);
  },
  BUILD_TIMEOUT,
);

test(
  'a build from any other working directory has the same bytes',
  async () => {
    // Outside the project, where Node finds none of its packages.
    const office = await mkdtemp(join(tmpdir(), 'chengwen-office-'));
    onTestFinished(() => rm(office, { recursive: true }));
    const args = [
      join(PROJECT, 'src/bin.mjs'),
      'build',
      '--content',
      join(PROJECT, CONTENT),
      '--out',
      'site',
    ];
    expect(await run(process.execPath, args, office)).toMatchObject({ status: 0 });
    expect(await folderHashes(join(office, 'site'))).toEqual(built);
    expect(await readdir(office)).toEqual(['site']);
  },
  BUILD_TIMEOUT,
);

test('SHA256SUMS names every other file of the site with its hash', async () => {
  const lines = (await readFile(join(site, 'SHA256SUMS'), 'utf8')).trim().split('\n');
  const listed = Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const { SHA256SUMS: _itself, ...others } = built;
  expect(listed).toEqual(others);
});

test('render writes the same bytes as build', async () => {
  const papers = join(folder, 'papers');
  const source = `${CONTENT}/circulars/2018/${SLUG}`;
  expect(await chengwen('render', source, '--to', 'docx,pdf,xlsx', '--out', papers)).toMatchObject({
    status: 0,
  });
  const inSite = Object.entries(built)
    .filter(([path]) => path.startsWith(`circulars/${SLUG}/`) && /\.(docx|pdf|xlsx)$/.test(path))
    .map(([path, hash]) => [path.replace(`circulars/${SLUG}/`, ''), hash]);
  expect(inSite).not.toEqual([]);
  expect(await folderHashes(papers)).toEqual(Object.fromEntries(inSite));
});

test('a build of content that cannot be read faithfully exits with 1 and leaves the old site as it was', async () => {
  const outcome = await chengwen('build', '--content', 'test/cases/broken-files/content', '--out', site);
  expect(outcome.status).toBe(1);
  expect(outcome.stderr).toContain('unreadable/index.md');
  expect(await folderHashes(site)).toEqual(built);
});

test(
  'a build that ends in an error after every page is written leaves the old site as it was',
  async () => {
    const content = join(folder, 'rare');
    await cp(CONTENT, content, { recursive: true });
    // No face of the registry has this character, the one with the most strokes.
    await appendFile(join(content, `circulars/2018/${SLUG}/index.md`), '\n𪚥。\n');
    const outcome = await chengwen('build', '--content', content, '--out', site, '--strict-fonts');
    expect(outcome.stderr).toContain('𪚥');
    expect(outcome.status).toBe(1);
    expect(await folderHashes(site)).toEqual(built);
  },
  BUILD_TIMEOUT,
);

test(
  'a build that is killed half-way leaves the old site as it was, and the next build clears up after it',
  async () => {
    await killedHalfWay('build', '--content', CONTENT, '--out', site);
    expect(await folderHashes(site)).toEqual(built);
    expect(await chengwen('build', '--content', CONTENT, '--out', site)).toMatchObject({ status: 0 });
    expect(await folderHashes(site)).toEqual(built);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  },
  BUILD_TIMEOUT,
);

/** Kills `chengwen` when it says that it has made the papers of the first circular. */
async function killedHalfWay(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, ['src/bin.mjs', ...args], {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close');
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('（1/1）')) child.kill('SIGKILL');
  });
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
}
