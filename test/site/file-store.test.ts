import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileStore } from '../../src/site/file-store.ts';

test('a file is made once, and is known by its size and its SHA-256 from then on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chengwen-store-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const store = fileStore(folder);
  let made = 0;
  const make = async () => {
    made++;
    return new TextEncoder().encode('一件');
  };
  expect(store.sumOf('circulars/a/notice.pdf')).toBeUndefined();
  const first = await store.keep('circulars/a/notice.pdf', make);
  expect(await store.keep('circulars/a/notice.pdf', make)).toEqual(first);
  expect(made).toBe(1);
  const sha256 = createHash('sha256').update('一件').digest('hex');
  expect(store.sumOf('circulars/a/notice.pdf')).toEqual({ bytes: 6, sha256 });
  expect(store.sumOf('circulars/b/notice.pdf')).toBeUndefined();
});
