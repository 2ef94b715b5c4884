import { join } from 'node:path';
import { withTemporaryFolder } from '../files.ts';
import { WORKSHOPS } from './astro.ts';
import { type BundledRoutes, bundleRoutes } from './bundle/bundle-routes.ts';

/** Where one build works: its folder is gone when the build is done. */
export interface Workshop {
  /** For files that are made before the pages. */
  files: string;
  routes: BundledRoutes;
}

/**
 * Lets a build work in a new workshop, where Astro's routes begin to be bundled at once.
 *
 * @param options.changes Whether there is an earlier build to say what has changed since.
 */
export async function withWorkshop<T>(
  { changes = false }: { changes?: boolean },
  use: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(WORKSHOPS, async (folder) => {
    opened++;
    const routes = bundleRoutes(join(folder, `routes-${opened}`), { changes });
    try {
      return await use({ files: join(folder, 'files'), routes });
    } finally {
      await routes.stop();
    }
  });
}

/** Of this process. */
let opened = 0;
