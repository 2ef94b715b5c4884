import { Worker } from 'node:worker_threads';
import type { FileSum } from '../file-store.ts';
import type { SiteModel } from '../model/types.ts';
import { searchDocuments } from './search-files.ts';

/**
 * Writes the search index of a site into `search/` of its folder: what each file is known by, by path. A thread of its own does it: it needs no more than the
 * texts, and takes as long as hundreds of pages.
 *
 * @throws {Error} when a file cannot be written.
 */
export function writeSearchIndex(site: SiteModel, directory: string): Promise<ReadonlyMap<string, FileSum>> {
  const workerData = { directory, documents: searchDocuments(site) };
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./search-thread.ts', import.meta.url), {
      workerData,
      // Most of what it makes is large and lives long.
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });
    thread.once('error', reject);
    thread.once('message', resolve);
  });
}
