import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Compiled } from '../compile.ts';
import { withTemporaryFolder } from '../files.ts';
import type { Press } from '../publish.ts';
import { astroConfig, loadAstro, ROOT } from './astro.ts';
import { showSite } from './current-site.ts';
import { fileStore } from './file-store.ts';
import { makeFiles } from './make-files.ts';
import { siteModel } from './model/index.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { writeSums } from './write-sums.ts';

/** Where files that were made wait for the pages, and Astro's bundles of these run: inside the project, so that Node finds its packages. */
const WORKSHOPS = join(ROOT, 'node_modules/.astro');

/**
 * Writes the whole site of a content directory into an empty folder: pages, papers, search index, SHA256SUMS.
 *
 * @throws {Error} when a page or paper cannot be made; the folder is then incomplete.
 */
export async function buildSite(options: {
  compiled: Compiled;
  press: Press;
  out: string;
  log: (line: string) => void;
}): Promise<void> {
  const { compiled, press, out, log } = options;
  await withTemporaryFolder(WORKSHOPS, async (workshop) => {
    const site = siteModel(compiled, press, { store: fileStore(join(workshop, 'files')), log });
    log(`生成文件（公开的公文${site.circulars.length}件）`);
    await makeFiles(site);
    log('生成网页');
    showSite(site);
    const { build } = await loadAstro();
    const server = join(workshop, 'server');
    await build(astroConfig({ outDir: out, build: { server }, integrations: [keepWorkshop] }));
    log('建立检索索引');
    await writeSearchIndex(site, out);
  });
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
