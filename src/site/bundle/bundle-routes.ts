import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listTree, readFileBytes } from '../../files.ts';
import { BUNDLE, ENTRY, PUBLIC } from './places.ts';
import type { RenderedRoute } from './render-routes.ts';

/** Astro's routes, bundled or being bundled. */
export interface BundledRoutes {
  /**
   * What the routes make of the site that is shown, and what is published as it stands.
   *
   * @throws {Error} when the routes could not be bundled, or a page cannot be made; Astro has printed why.
   */
  render(): AsyncIterable<RenderedRoute>;
  /** Ends the bundling, done or not; nothing is written in the folder after that. */
  stop(): Promise<void>;
}

/**
 * Bundles Astro's routes in a process of its own: it needs nothing of the content, so it is done while that is read, and its memory is
 * given back before pages are made.
 *
 * @param folder An empty one inside the project, so that Node finds the packages which the bundle imports; no build before had it, since Node keeps modules by their address.
 * @param options.changes Whether there is an earlier build to say what has changed since.
 */
export function bundleRoutes(folder: string, { changes }: { changes: boolean }): BundledRoutes {
  const bundler = fileURLToPath(new URL('./bundler.ts', import.meta.url));
  const child = spawn(process.execPath, [bundler, folder, ...(changes ? ['--changes'] : [])], {
    // Astro's warnings are no part of what the command says.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() },
  });
  const ended = once(child, 'exit');
  // Who stops it may have asked for nothing.
  ended.catch(() => {});
  return {
    async *render() {
      const [code, signal] = await ended;
      if (code !== 0) throw new Error(`Astro's bundler ended with ${code ?? signal}`);
      const published = join(folder, PUBLIC);
      for (const path of await listTree(published))
        yield { path, bytes: await readFileBytes(join(published, path)) };
      const entry = pathToFileURL(join(folder, BUNDLE, ENTRY)).href;
      const { renderRoutes }: typeof import('./render-routes.ts') = await import(entry);
      yield* renderRoutes();
    },
    async stop() {
      child.kill('SIGKILL');
      await ended.catch(() => {});
    },
  };
}
