import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { chengwen, PROJECT } from './run.ts';

/** Content directories that tests build: the sample, and the real circulars where they lie beside the project. */
export const SAMPLE = 'content';
export const REAL = '../shared/real';

/** How long a test may wait for a site: it may be the one that builds it. */
export const BUILD_TIMEOUT = 300_000;

/** Whether a content directory is on this machine. */
export function isPresent(content: string): boolean {
  return existsSync(join(PROJECT, content));
}

/**
 * Folder of the built site of a content directory. The first test file that asks builds it, in this run's workshop; the others wait.
 *
 * @throws {Error} with what `chengwen build` printed when it failed.
 */
export async function builtSite(content: string): Promise<string> {
  const base = join(inject('workshop'), basename(content));
  const report = `${base}.json`;
  if (await claim(`${base}.claim`)) {
    const outcome = await chengwen('build', '--content', content, '--out', base);
    await writeFile(`${report}.new`, JSON.stringify(outcome));
    await rename(`${report}.new`, report);
  }
  while (!existsSync(report)) await setTimeout(200);
  const { status, stderr } = JSON.parse(await readFile(report, 'utf8'));
  if (status !== 0) throw new Error(`chengwen build --content ${content} exited with ${status}:\n${stderr}`);
  return base;
}

/** Making a folder succeeds for one process only. */
async function claim(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    () => false,
  );
}
