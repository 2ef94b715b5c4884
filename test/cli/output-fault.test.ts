import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outputFault } from '../../src/cli/output-fault.ts';
import { writeTo } from '../../src/files.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chengwen-output-'));
  await writeTo(join(folder, 'content/site.yaml'), '');
  await mkdir(join(folder, 'empty'));
  await writeTo(join(folder, 'site/SHA256SUMS'), `${'0'.repeat(64)}  circulars/index.html\n`);
  await writeTo(join(folder, 'download/SHA256SUMS'), `${'0'.repeat(64)}  debian.iso\n`);
  await writeTo(join(folder, 'own/.profile'), '');
  await symlink('content', join(folder, 'link'));
});

afterAll(() => rm(folder, { recursive: true }));

const faultOf = (out: string) => outputFault(join(folder, 'content'), join(folder, out));

test.each(['new', 'new/deeper', 'empty', 'site', 'content-site'])('%s may hold the site', async (out) => {
  expect(await faultOf(out)).toBeUndefined();
});

test.each([
  ['content', '输出目录不能是内容目录或在它之中'],
  ['content/site', '输出目录不能是内容目录或在它之中'],
  ['link/site', '输出目录不能是内容目录或在它之中'],
  ['.', '内容目录在输出目录之中，生成时会被替换掉'],
  ['../..', '内容目录在输出目录之中，生成时会被替换掉'],
  ['own', '输出目录里有文件，又不是以前生成的网站，不能替换'],
  ['download', '输出目录里有文件，又不是以前生成的网站，不能替换'],
])('%s may not', async (out, fault) => {
  expect(await faultOf(out)).toBe(fault);
});
