import { join } from 'node:path';
import { writeTo } from '../files.ts';
import { type ManifestEntry, writeManifest } from '../write/data/manifest.ts';
import type { PageContent } from './changes/types.ts';
import { type FileSum, sumOf } from './file-store.ts';

/** Where the manifest stands. */
const MANIFEST = 'data/manifest.json';

/** What every file is known by, sorted by path; pages with what they say. */
export function manifestOf(
  files: Iterable<readonly [path: string, sum: FileSum]>,
  contents: readonly PageContent[],
): ManifestEntry[] {
  const byPath = new Map(contents.map((content) => [content.path, content]));
  return Array.from(files, ([path, sum]) => {
    const { title, content } = byPath.get(path) ?? {};
    return { path, ...sum, ...(content && { title, content }) };
  }).sort(byPathName);
}

/**
 * Writes the manifest of a folder, `data/manifest.json`, which does not name itself, and SHA256SUMS, in the form of `sha256sum -c`, of
 * each file and the manifest.
 */
export async function writeSums(directory: string, manifest: readonly ManifestEntry[]): Promise<void> {
  const bytes = new TextEncoder().encode(writeManifest(manifest));
  await writeTo(join(directory, MANIFEST), bytes);
  const all = [...manifest, { path: MANIFEST, ...sumOf(bytes) }].toSorted(byPathName);
  await writeTo(
    join(directory, 'SHA256SUMS'),
    all.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''),
  );
}

function byPathName(a: ManifestEntry, b: ManifestEntry): number {
  return a.path < b.path ? -1 : 1;
}
