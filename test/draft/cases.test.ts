import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { examine } from '../../src/examine.ts';
import { openPress } from '../../src/press.ts';
import { expectFile } from '../support/golden.ts';
import { chengwen, PROJECT } from '../support/run.ts';

/** A situation of `chengwen new`: what is answered, beside the sample without some circulars. */
interface Case {
  without?: string[];
  options: Record<string, string>;
}

const CASES = join(import.meta.dirname, 'cases');
const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

describe.each((await readdir(CASES)).toSorted())('%s', (name) => {
  test('writes the folder and says what a person must think about', async () => {
    const folder = join(CASES, name);
    const { without = [], options } = parse(await readFile(join(folder, 'case.yaml'), 'utf8')) as Case;
    const content = await contentWithout(without);
    const given = Object.entries(options).flatMap(([option, answer]) => [`--${option}`, answer]);
    const { status, stdout, stderr } = await chengwen('new', '--content', content, ...given);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expectFile(join(folder, 'report.txt'), stdout.replaceAll(content, 'content'));
    const written = [...stdout.matchAll(/^ {2}(\S+\.(?:md|yaml))$/gm)].map(([, path]) => path!);
    expect(written).not.toEqual([]);
    for (const path of written) expectFile(join(folder, basename(path)), await readFile(path, 'utf8'));

    const { messages } = await examine(content, await openPress({}));
    const own = messages.filter(({ file = '' }) => written.includes(join(content, file)));
    expect(own.filter(({ severity }) => severity !== 'information').map(String)).toEqual([]);
  });
});

async function contentWithout(slugs: readonly string[]): Promise<string> {
  const content = join(await mkdtemp(join(tmpdir(), 'chengwen-new-')), 'content');
  folders.push(join(content, '..'));
  await cp(join(PROJECT, 'content'), content, {
    recursive: true,
    filter: (path) => !slugs.includes(basename(path)),
  });
  return content;
}
