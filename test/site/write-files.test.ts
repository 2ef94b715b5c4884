import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFiles } from '../../src/site/write-files.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chengwen-files-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('texts and bytes stand where they should, each known by what stands there', async () => {
  const folder = await emptyFolder();
  const texts = Array.from({ length: 40 }, (_, index) => ({
    path: `organs/${index}/index.html`,
    make: () => `第${index}个`,
  }));
  const packed = { path: 'organs/1/pack.zip', make: async () => new Uint8Array([80, 75]) };
  const sums = await writeFiles(folder, [...texts, packed]);
  expect([...sums.keys()]).toEqual([...texts, packed].map(({ path }) => path));
  for (const [path, { bytes, sha256 }] of sums) {
    const written = await readFile(join(folder, path));
    expect(bytes).toBe(written.length);
    expect(sha256).toBe(createHash('sha256').update(written).digest('hex'));
  }
  expect(await readFile(join(folder, 'organs/39/index.html'), 'utf8')).toBe('第39个');
});

test('a file that cannot be made, and one that cannot be written, end it with their fault', async () => {
  const folder = await emptyFolder();
  const unmade = { path: 'a', make: () => Promise.reject(new Error('没有字体')) };
  await expect(writeFiles(folder, [unmade])).rejects.toThrow('没有字体');
  const inFile = [
    { path: 'a', make: () => '一件' },
    { path: 'a/b', make: () => '又一件' },
  ];
  await expect(writeFiles(folder, inFile)).rejects.toThrow(/EEXIST.*\/a'/);
});
