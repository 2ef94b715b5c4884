import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import { moveTo } from '../../files.ts';
import { astroConfig, loadAstro } from '../astro.ts';
import { BUNDLE, ENTRY, PUBLIC } from './places.ts';

// The process of `bundle-routes.ts`: bundles Astro's routes below the folder that it is given, makes no page, and ends.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { changes: { type: 'boolean', default: false } },
});
const [folder] = positionals as [string];
const server = join(folder, 'server');

/**
 * Astro makes pages by its own entry, in its own process, while it builds. Here an entry of ours is bundled instead, which makes them in
 * the process that has the site; the way is that of adapters, whose pages are made outside Node.
 */
const bundleOnly: AstroIntegration = {
  name: 'chengwen-bundle',
  hooks: {
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      // The page that says what has changed is there only where there is something to compare with.
      if (values.changes) injectRoute({ pattern: '/changes', entrypoint: './src/site/changes/index.astro' });
      const entry = fileURLToPath(new URL('./render-routes.ts', import.meta.url));
      const build = { rolldownOptions: { input: entry, output: { entryFileNames: ENTRY } } };
      const configEnvironment = (name: string) => (name === 'prerender' ? { build } : undefined);
      updateConfig({ vite: { plugins: [{ name: 'chengwen-entry', configEnvironment }] } });
    },
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'chengwen-bundle',
        entrypointResolution: 'auto',
        adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
        supportedAstroFeatures: { staticOutput: 'stable' },
      }),
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer({
        name: 'chengwen-bundle',
        // Astro removes its bundle when it thinks that all pages have been made.
        setup: () => moveTo(join(folder, BUNDLE), join(server, '.prerender')),
        getStaticPaths: async () => [],
        render: () => Promise.reject(new Error('no page is made here')),
      }),
  },
};

const { build } = await loadAstro();
await build(
  astroConfig({
    outDir: join(folder, PUBLIC),
    build: { server: `${server}/` },
    integrations: [bundleOnly],
  }),
);
