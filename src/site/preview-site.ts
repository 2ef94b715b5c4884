import { resolve } from 'node:path';
import { astroConfig, loadAstro } from './astro.ts';

/** Serves a folder that was built, on this machine only. */
export async function previewSite(options: { out: string; port: number }): Promise<void> {
  const { preview } = await loadAstro();
  const server = await preview(astroConfig({ outDir: resolve(options.out), server: { port: options.port } }));
  console.error(`网站已在本机打开，按 Ctrl+C 停止：http://localhost:${server.port}/`);
}
