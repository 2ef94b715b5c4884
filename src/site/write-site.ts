import type { AstroIntegration } from 'astro';
import { withTemporaryFolder } from '../files.ts';
import { astroConfig, loadAstro, WORKSHOPS } from './astro.ts';
import { showSite } from './current-site.ts';
import type { SiteModel } from './model/types.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { writeSitemap } from './write-sitemap.ts';
import { writeSums } from './write-sums.ts';

/**
 * Writes a site whose files have been made into an empty folder: pages with the files beside them, search index, SHA256SUMS.
 *
 * @throws {Error} when a page cannot be made; the folder is then incomplete.
 */
export async function writeSite(site: SiteModel, out: string): Promise<void> {
  site.log('生成网页');
  showSite(site);
  const { build } = await loadAstro();
  await withTemporaryFolder(WORKSHOPS, (server) =>
    build(astroConfig({ outDir: out, build: { server }, integrations: [keepWorkshop] })),
  );
  await writeSitemap(out, site);
  site.log('建立检索索引');
  await writeSearchIndex(site, out);
  await writeSums(out);
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
