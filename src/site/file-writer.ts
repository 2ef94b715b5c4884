import { Worker } from 'node:worker_threads';
import type { FileSum } from './file-store.ts';
import type { Written } from './write-thread.ts';

/** Writes files into a folder while the next ones are being made. */
export interface FileWriter {
  /** Takes a file over; waits where too many are waiting already. */
  write(path: string, bytes: string | Uint8Array): Promise<void>;
  /** Waits for all that was taken over: what each file is known by. */
  close(): Promise<ReadonlyMap<string, FileSum>>;
}

/**
 * Writes and sums files in a thread of its own: making the text of a page takes about as long as writing it.
 *
 * @throws {Error} from either function when a file cannot be written.
 */
export function fileWriter(folder: string): FileWriter {
  const thread = new Worker(new URL('./write-thread.ts', import.meta.url), { workerData: folder });
  const sums = new Map<string, FileSum>();
  let taken = 0;
  let wake = () => {};
  let fault: Error | undefined;
  thread.on('message', ({ path, ...sum }: Written) => {
    sums.set(path, sum);
    wake();
  });
  thread.on('error', (error) => {
    fault = error;
    wake();
  });
  return {
    async write(path, bytes) {
      await fewerThan(MOST_WAITING);
      thread.postMessage({ path, bytes });
      taken++;
    },
    async close() {
      try {
        await fewerThan(1);
      } finally {
        await thread.terminate();
      }
      return sums;
    },
  };

  async function fewerThan(count: number): Promise<void> {
    while (fault === undefined && taken - sums.size >= count)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    if (fault !== undefined) throw fault;
  }
}

/** A few pages' worth of memory. */
const MOST_WAITING = 32;
