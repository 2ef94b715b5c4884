import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeNow } from '../files.ts';
import { type FileSum, sumOf } from './file-store.ts';

/** Said of each file once it stands. */
export interface Written extends FileSum {
  path: string;
}

// The thread of `write-files.ts`: what comes is written into the folder that it was given.
const encoder = new TextEncoder();
parentPort!.on('message', ({ path, bytes }: { path: string; bytes: string | Uint8Array }) => {
  const encoded = typeof bytes === 'string' ? encoder.encode(bytes) : bytes;
  writeNow(join(workerData as string, path), encoded);
  parentPort!.postMessage({ path, ...sumOf(encoded) } satisfies Written);
});
