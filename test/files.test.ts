import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listTree, replaceDirectory, UnsafePathError, withTemporaryFolder, writeTo } from '../src/files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chengwen-files-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** The id of a process that has ended. */
const ENDED = spawnSync(process.execPath, ['--version']).pid;

describe('a directory’s files', () => {
  test('are listed by path, hidden ones apart, links to files among them', async () => {
    await writeTo(join(folder, 'b/c.md'), '');
    await writeTo(join(folder, 'a.md'), '');
    await writeTo(join(folder, '.git/config'), '');
    await symlink('b/c.md', join(folder, 'd.md'));
    expect(await listTree(folder)).toEqual(['a.md', 'b/c.md', 'd.md']);
  });

  test.each([
    ['/etc', '链接指向内容目录之外'],
    ['../elsewhere.md', '链接指向内容目录之外'],
    ['.', '链接指向的不是文件'],
    ['folder', '链接指向的不是文件'],
  ])('with a link to %s are not read', async (to, sentence) => {
    const content = join(folder, 'content');
    await mkdir(join(content, 'folder'), { recursive: true });
    await writeTo(join(folder, 'elsewhere.md'), '');
    await symlink(to, join(content, 'link'));
    await expect(listTree(content)).rejects.toThrow(new UnsafePathError(`${sentence}：link`));
  });

  test('with a name that cannot be shown are not read', async () => {
    await writeTo(join(folder, 'a\nb.md'), '');
    await expect(listTree(folder)).rejects.toThrow('文件名里有不能读取的字符：a\ufffdb.md');
  });

  test('that are no files are not waited for', async () => {
    spawnSync('mkfifo', [join(folder, 'pipe.md')]);
    await expect(listTree(folder)).rejects.toThrow('不是普通文件，不能读取：pipe.md');
  });
});

describe('replacing a directory', () => {
  const site = () => join(folder, 'site');
  const replace = (text: string) => replaceDirectory(site(), (staging) => writeTo(join(staging, 'a'), text));
  const now = () => readFile(join(site(), 'a'), 'utf8');

  test('puts the new one in its place, and leaves nothing else', async () => {
    await replace('old');
    await replace('new');
    expect(await now()).toBe('new');
    expect(await readdir(folder)).toEqual(['site']);
  });

  test('that fails leaves the old one', async () => {
    await replace('old');
    const failing = replaceDirectory(site(), async (staging) => {
      await writeTo(join(staging, 'a'), 'half');
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await now()).toBe('old');
    expect(await readdir(folder)).toEqual(['site']);
  });

  test('clears up after a process that was killed', async () => {
    await replace('old');
    await writeTo(join(folder, `.chengwen-site-${ENDED}/new/a`), 'half');
    await replace('new');
    expect(await now()).toBe('new');
    expect(await readdir(folder)).toEqual(['site']);
  });

  test('puts back at once what a process that was killed had taken away', async () => {
    await writeTo(join(folder, `.chengwen-site-${ENDED}/old/a`), 'old');
    const failing = replaceDirectory(site(), async () => {
      expect(await now()).toBe('old');
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await now()).toBe('old');
  });

  test('leaves alone what a process that runs, or another site, is at', async () => {
    const others = [`.chengwen-site-${process.ppid}`, `.chengwen-site-two-${ENDED}`];
    for (const other of others) await mkdir(join(folder, other));
    await replace('new');
    expect((await readdir(folder)).sort()).toEqual([...others, 'site'].sort());
  });

  test('that is a link replaces what the link leads to', async () => {
    await mkdir(join(folder, 'served'));
    await symlink('served', site());
    await replace('new');
    expect(await readlink(site())).toBe('served');
    expect(await readFile(join(folder, 'served/a'), 'utf8')).toBe('new');
  });
});

test('a temporary folder is removed, and so is one of a process that was killed', async () => {
  await mkdir(join(folder, `chengwen-${ENDED}`));
  await withTemporaryFolder(folder, (own) => writeFile(join(own, 'a'), ''));
  expect(await readdir(folder)).toEqual([]);
});
