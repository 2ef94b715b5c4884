import type { ManifestEntry } from '../write/data/manifest.ts';
import type { BundledRoutes } from './bundle/bundle-routes.ts';
import { changesSince } from './changes/changes-since.ts';
import { pageContents } from './changes/page-contents.ts';
import { writeChanges } from './changes/write-changes.ts';
import { showSite } from './current-site.ts';
import type { SiteModel } from './model/types.ts';
import { outputFiles } from './output-files.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { type MadeFile, writeFiles } from './write-files.ts';
import { manifestOf, writeSums } from './write-sums.ts';

/** A build to compare with: its manifest, and what must not be told of it. */
export interface EarlierBuild {
  manifest: readonly ManifestEntry[];
  isSecret: (path: string) => boolean;
}

/**
 * Writes a site whose files have been made into an empty folder: pages with the files beside them, search index, SHA256SUMS; and
 * what has changed since an earlier build where there is one.
 *
 * @throws {Error} when a page cannot be made; the folder is then incomplete.
 */
export async function writeSite(
  site: SiteModel,
  { out, routes }: { out: string; routes: BundledRoutes },
  earlier?: EarlierBuild,
): Promise<void> {
  const contents = await pageContents(site);
  const changes = earlier && changesSince(earlier.manifest, contents, earlier.isSecret);
  site.log('生成网页');
  showSite({ ...site, ...(changes && { changes }) });
  const written = await allDone([writeFiles(out, allFiles(site, routes)), writeSearchIndex(site, out)]);
  const manifest = manifestOf(
    written.flatMap((files) => [...files]),
    contents,
  );
  await writeSums(out, changes ? await writeChanges(out, changes, earlier, manifest) : manifest);
}

/** Astro's routes come late, since they are being bundled meanwhile, and the sitemap, which names every page, at the end. */
async function* allFiles(site: SiteModel, routes: BundledRoutes): AsyncIterable<MadeFile> {
  const paths: string[] = [];
  for (const file of outputFiles(site)) {
    paths.push(file.path);
    yield file;
  }
  for await (const { path, bytes } of routes.render()) {
    paths.push(path);
    yield { path, make: () => bytes };
  }
  yield* sitemapFiles(site, paths);
}

/** What comes of several works, once none is left that could still write. */
async function allDone<T>(works: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
