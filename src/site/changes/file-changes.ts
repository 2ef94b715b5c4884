import type { ManifestEntry } from '../../write/data/manifest.ts';

/** The files of a site that are new, other or gone since an earlier build, by path. */
export function fileChanges(
  earlier: readonly ManifestEntry[],
  now: readonly ManifestEntry[],
  isSecret: (path: string) => boolean,
): { added: string[]; changed: string[]; removed: string[] } {
  const before = new Map(earlier.map(({ path, sha256 }) => [path, sha256]));
  const paths = new Set(now.map(({ path }) => path));
  return {
    added: now.map(({ path }) => path).filter((path) => !before.has(path)),
    changed: now
      .filter(({ path, sha256 }) => before.has(path) && before.get(path) !== sha256)
      .map(({ path }) => path),
    removed: [...before.keys()].filter((path) => !paths.has(path) && !isSecret(path) && !OWN.has(path)),
  };
}

/** What a build says of another one. */
const OWN = new Set(['changes/index.html', 'data/changes.json']);
