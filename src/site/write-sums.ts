import { join } from 'node:path';
import { listTree, piecesOf, writeTo } from '../files.ts';
import { type ManifestEntry, writeManifest } from '../write/data/manifest.ts';
import type { PageContent } from './changes/types.ts';
import { type FileSum, sumOfPieces } from './file-store.ts';

/** Where the manifest stands. */
const MANIFEST = 'data/manifest.json';

/** What every file below a folder is known by, sorted by path; pages with what they say. Files whose sum is known are not read again. */
export async function manifestOf(
  directory: string,
  contents: readonly PageContent[],
  known: ReadonlyMap<string, FileSum>,
): Promise<ManifestEntry[]> {
  const byPath = new Map(contents.map((content) => [content.path, content]));
  return (await listTree(directory)).map((path) => {
    const { title, content } = byPath.get(path) ?? {};
    const sum = known.get(path);
    return { ...(sum ? { path, ...sum } : summed(directory, path)), ...(content && { title, content }) };
  });
}

/**
 * Writes the manifest of a folder, `data/manifest.json`, which does not name itself, and SHA256SUMS, in the form of `sha256sum -c`, of
 * each file and the manifest.
 */
export async function writeSums(directory: string, manifest: readonly ManifestEntry[]): Promise<void> {
  await writeTo(join(directory, MANIFEST), writeManifest(manifest));
  const all = [...manifest, summed(directory, MANIFEST)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  await writeTo(
    join(directory, 'SHA256SUMS'),
    all.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''),
  );
}

function summed(directory: string, path: string): ManifestEntry {
  return { path, ...sumOfPieces(piecesOf(join(directory, path))) };
}
