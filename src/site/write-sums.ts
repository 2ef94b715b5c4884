import { join } from 'node:path';
import { listTree, readFileBytes, writeTo } from '../files.ts';
import { type FileSum, sumOf } from './file-store.ts';

/** Where the manifest stands. */
const MANIFEST = 'data/manifest.json';

/**
 * Writes what every file below a folder is known by, sorted by path: `data/manifest.json` with path, bytes and SHA-256 of each
 * but itself, and SHA256SUMS, in the form of `sha256sum -c`, of each and the manifest.
 */
export async function writeSums(directory: string): Promise<void> {
  const files: ({ path: string } & FileSum)[] = [];
  for (const path of await listTree(directory)) files.push(await summed(path));
  await writeTo(join(directory, MANIFEST), `${JSON.stringify(files, null, 1)}\n`);
  const all = [...files, await summed(MANIFEST)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  await writeTo(
    join(directory, 'SHA256SUMS'),
    all.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''),
  );

  async function summed(path: string) {
    return { path, ...sumOf(await readFileBytes(join(directory, path))) };
  }
}
