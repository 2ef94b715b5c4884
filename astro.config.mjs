import { defineConfig } from 'astro/config';

/**
 * Astro sees `src/site` only. What it shows, where it writes and how loud it is are given by `src/site/build-site.ts` and
 * `src/site/serve-site.ts`, which hand this file to Astro's own functions.
 */
export default defineConfig({
  srcDir: './src/site',
  publicDir: './src/site/public',
  // Links name index.html, so that a folder on a disk works as a server does.
  build: { format: 'directory', inlineStylesheets: 'never' },
  trailingSlash: 'ignore',
  // Chinese has no spaces between words: a line break in a template must not become one.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  // Pictures are published as they are; this keeps the image library of Astro from being loaded.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  vite: {
    clearScreen: false,
    // Sites built meanwhile are no reason to reload the one being served.
    server: { watch: { ignored: ['**/dist/**', '**/.tmp/**', '**/.chengwen-*/**'] } },
  },
});
