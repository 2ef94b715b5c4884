import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';

/** The folder that holds `astro.config.mjs`. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where files that were made wait for the pages, and Astro's bundles of these run: inside the project, so that Node finds its packages. */
export const WORKSHOPS = join(ROOT, 'node_modules/.astro');

/** Astro's functions, with telemetry off: it is decided when the module is first used. */
export async function loadAstro(): Promise<typeof import('astro')> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  return import('astro');
}

/** What every command gives Astro besides `astro.config.mjs`. */
export function astroConfig(config: AstroInlineConfig): AstroInlineConfig {
  return { root: ROOT, configFile: 'astro.config.mjs', logLevel: 'warn', ...config };
}
