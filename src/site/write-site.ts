import type { AstroIntegration } from 'astro';
import type { ManifestEntry } from '../write/data/manifest.ts';
import { astroConfig, loadAstro } from './astro.ts';
import { changesSince } from './changes/changes-since.ts';
import { pageContents } from './changes/page-contents.ts';
import { writeChanges } from './changes/write-changes.ts';
import { showSite } from './current-site.ts';
import type { SiteModel } from './model/types.ts';
import { outputFiles } from './output-files.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { writeFiles } from './write-files.ts';
import { writeSitemap } from './write-sitemap.ts';
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
 * @param folders Where the site goes, and an empty folder inside the project for Astro's bundle.
 * @throws {Error} when a page cannot be made; the folder is then incomplete.
 */
export async function writeSite(
  site: SiteModel,
  { out, server }: { out: string; server: string },
  earlier?: EarlierBuild,
): Promise<void> {
  const contents = await pageContents(site);
  const changes = earlier && changesSince(earlier.manifest, contents, earlier.isSecret);
  site.log('生成网页');
  showSite({ ...site, ...(changes && { changes }) });
  const { build } = await loadAstro();
  const integrations = [keepWorkshop, ...(changes ? [changesPage] : [])];
  // While Astro's bundler works, other files are made. Nobody may empty the folder meanwhile.
  const vite = { build: { emptyOutDir: false } };
  const [, written] = await allDone([
    build(astroConfig({ outDir: out, build: { server }, integrations, vite })),
    writeFiles(out, outputFiles(site)),
    writeSearchIndex(site, out),
  ]);
  await writeSitemap(out, site);
  const manifest = await manifestOf(out, contents, written);
  await writeSums(out, changes ? await writeChanges(out, changes, earlier, manifest) : manifest);
}

/** What comes of several works, once none is left that could still write. */
async function allDone<T extends readonly unknown[]>(
  works: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  await Promise.allSettled(works);
  return Promise.all(works) as Promise<unknown> as Promise<T>;
}

/**
 * Astro bundles the pages before it runs them. By default the bundle lands in the folder where the command was given,
 * where two builds would share it and Node may not find the packages it imports; so each build has a folder of its own
 * inside the project, named as an adapter may name it.
 */
const keepWorkshop: AstroIntegration = {
  name: 'chengwen-workshop',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'chengwen-workshop',
        entrypointResolution: 'auto',
        adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
        supportedAstroFeatures: { staticOutput: 'stable' },
      }),
  },
};

/** The page that says what has changed is there only where there is something to compare with. */
const changesPage: AstroIntegration = {
  name: 'chengwen-changes',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({ pattern: '/changes', entrypoint: './src/site/changes/index.astro' }),
  },
};
