import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';

/** A page or file that one of Astro's routes made. */
export interface RenderedRoute {
  path: string;
  bytes: Uint8Array;
}

/**
 * Makes what the routes of `src/site/pages` make of the site that is shown, one after the other. Astro's bundler gives this module its routes.
 *
 * @throws {Error} when a page cannot be made; Astro has printed why.
 */
export async function* renderRoutes(): AsyncGenerator<RenderedRoute> {
  const app = createApp({ streaming: false });
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const path = outputPath(route, pathname);
    const response = await app.render(new Request(new URL(pathname, 'http://localhost')), {
      routeData: route,
    });
    if (response.status !== (path === NOT_FOUND ? 404 : 200))
      throw new Error(`Astro cannot make ${path}: ${response.status}`);
    yield { path, bytes: new Uint8Array(await response.arrayBuffer()) };
  }
}

const NOT_FOUND = '404.html';

/** Every page has a folder, save the one that a server shows where there is none. */
function outputPath({ type }: RouteData, pathname: string): string {
  const path = pathname.slice(1);
  if (type !== 'page') return path;
  return path === '404' ? NOT_FOUND : `${path}/index.html`.replace(/^\//, '');
}
