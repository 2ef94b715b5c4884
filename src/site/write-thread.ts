import { parentPort, workerData } from 'node:worker_threads';
import { writerInto } from '../files.ts';
import { type FileSum, sumOf } from './file-store.ts';

/** Said of each file once it stands. */
export interface Written extends FileSum {
  path: string;
}

// The thread of `write-files.ts`: what comes is written into the folder that it was given.
const write = writerInto(workerData as string);
parentPort!.on('message', ({ path, bytes }: { path: string; bytes: string | Uint8Array }) => {
  const encoded = typeof bytes === 'string' ? encode(bytes) : bytes;
  write(path, encoded);
  parentPort!.postMessage({ path, ...sumOf(encoded) } satisfies Written);
});

/** UTF-8, in the place of the text before where there is room: to count the bytes first takes as long as to write them. */
function encode(text: string): Uint8Array {
  const { read, written } = encoder.encodeInto(text, place);
  return read === text.length ? place.subarray(0, written) : encoder.encode(text);
}

const encoder = new TextEncoder();
const place = new Uint8Array(1 << 20);
