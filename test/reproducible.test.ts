import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { BUILD_TIMEOUT } from './support/built-site.ts';
import { folderHashes } from './support/folder-hashes.ts';
import { chengwen } from './support/run.ts';

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
  'a build that breaks off half-way leaves the old site as it was, and nothing beside it',
  async () => {
    const broken = join(folder, 'broken');
    await cp(CONTENT, broken, { recursive: true });
    await mkdir(join(broken, 'fonts'));
    await writeFile(join(broken, 'fonts/simfang.ttf'), 'not a font');
    const outcome = await chengwen(
      'build',
      '--content',
      broken,
      '--fonts',
      join(broken, 'fonts'),
      '--out',
      site,
    );
    expect(outcome.status).not.toBe(0);
    expect(await folderHashes(site)).toEqual(built);
  },
  BUILD_TIMEOUT,
);
