import { join } from 'node:path';
import { writeTo } from '../../files.ts';
import type { ManifestEntry } from '../../write/data/manifest.ts';
import { sumOf } from '../file-store.ts';
import { fileChanges } from './file-changes.ts';
import type { Changes } from './types.ts';

/** Where the changes stand as data. */
const CHANGES = 'data/changes.json';

/** Writes how a site differs from an earlier build, page by page and file by file; the manifest with that file in its place. */
export async function writeChanges(
  directory: string,
  changes: Changes,
  earlier: { manifest: readonly ManifestEntry[]; isSecret: (path: string) => boolean },
  manifest: readonly ManifestEntry[],
): Promise<ManifestEntry[]> {
  const data = { pages: changes, files: fileChanges(earlier.manifest, manifest, earlier.isSecret) };
  const text = `${JSON.stringify(data, null, 1)}\n`;
  await writeTo(join(directory, CHANGES), text);
  const own = { path: CHANGES, ...sumOf(new TextEncoder().encode(text)) };
  return [...manifest, own].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
