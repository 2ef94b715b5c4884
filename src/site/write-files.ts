import { Worker } from 'node:worker_threads';
import type { FileSum } from './file-store.ts';
import type { Written } from './write-thread.ts';

/** A file that is made when its turn has come. */
export interface MadeFile {
  path: string;
  make: () => string | Uint8Array | Promise<Uint8Array>;
}

/**
 * Makes files one after the other and writes them into a folder: what each is known by, by path. A second thread writes and sums them, since writing a
 * page takes about as long as making it.
 *
 * @throws {Error} when a file cannot be made or written; the folder is then incomplete.
 */
export async function writeFiles(
  folder: string,
  files: AsyncIterable<MadeFile> | Iterable<MadeFile>,
): Promise<ReadonlyMap<string, FileSum>> {
  const thread = new Worker(new URL('./write-thread.ts', import.meta.url), {
    workerData: folder,
    // Pages live here for a moment: room for many of them would only take memory.
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
  });
  const sums = new Map<string, FileSum>();
  let waiting = 0;
  let fault: unknown;
  let wake = () => {};
  thread.on('message', ({ path, ...sum }: Written) => {
    sums.set(path, sum);
    waiting--;
    wake();
  });
  thread.on('error', (error) => {
    fault = error;
    wake();
  });
  try {
    for await (const { path, make } of files) {
      await fewerThan(MOST_WAITING);
      thread.postMessage({ path, bytes: await make() });
      waiting++;
    }
    await fewerThan(1);
  } finally {
    await thread.terminate();
  }
  return sums;

  /** Until fewer files wait to be written. */
  async function fewerThan(count: number): Promise<void> {
    while (fault === undefined && waiting >= count)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    if (fault !== undefined) throw fault;
  }
}

/** Enough to keep the thread busy; a pack of an organ may have megabytes. */
const MOST_WAITING = 8;
