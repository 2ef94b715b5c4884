import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chengwen } from '../support/run.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chengwen-since-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file that is no manifest of an earlier build is refused before anything is built', async () => {
  const other = join(folder, 'other.json');
  await writeFile(other, '{"path": "index.html"}');
  for (const file of [other, join(folder, 'missing.json')]) {
    const { status, stderr } = await chengwen('build', '--since', file, '--out', join(folder, 'site'));
    expect(status).toBe(2);
    expect(stderr).toContain('manifest.json');
    expect(stderr).toContain(file);
    expect(stderr).not.toContain('读取');
  }
});
