import type { ManifestEntry } from '../../write/data/manifest.ts';
import type { Changes, KindChanges, PageContent, PageKind } from './types.ts';

/**
 * Compares the pages of a site with the manifest of an earlier build. Of pages that `isSecret` names nothing is said: what is
 * kept back now must not be told by its absence.
 */
export function changesSince(
  earlier: readonly ManifestEntry[],
  pages: readonly PageContent[],
  isSecret: (path: string) => boolean,
): Changes {
  const before = Map.groupBy(
    earlier.filter(({ path }) => !isSecret(path)),
    ({ path }) => kindOf(path),
  );
  const now = Map.groupBy(pages, ({ path }) => kindOf(path));
  const of = (kind: PageKind) => kindChanges(before.get(kind) ?? [], now.get(kind) ?? []);
  return {
    circulars: of('circulars'),
    campaigns: of('campaigns'),
    organs: of('organs'),
    sectors: of('sectors'),
  };
}

const KINDS: Readonly<Record<PageKind, RegExp>> = {
  circulars: /^circulars\/[^/]+\/index\.html$/,
  campaigns: /^campaigns\/[^/]+\/index\.html$/,
  organs: /^organs\/[^/]+\/index\.html$/,
  sectors: /^sectors\/[^/]+\/index\.html$/,
};

function kindOf(path: string): PageKind | undefined {
  return (Object.keys(KINDS) as PageKind[]).find((kind) => KINDS[kind].test(path));
}

function kindChanges(before: readonly ManifestEntry[], now: readonly PageContent[]): KindChanges {
  const earlier = new Map(before.map((entry) => [entry.path, entry]));
  const paths = new Set(now.map(({ path }) => path));
  const changes: KindChanges = { added: [], changed: [], withdrawn: [], unknown: 0 };
  for (const { path, title, content } of now) {
    const known = earlier.get(path);
    if (!known) changes.added.push({ path, title });
    else if (!known.content) changes.unknown++;
    else {
      const parts = differing(known.content, content);
      if (parts.length > 0) changes.changed.push({ path, title, parts });
    }
  }
  for (const { path, title = path } of before) if (!paths.has(path)) changes.withdrawn.push({ path, title });
  return changes;
}

function differing(before: Record<string, string>, now: Record<string, string>): string[] {
  const parts = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...parts].filter((part) => before[part] !== now[part]);
}
