import { parentPort, workerData } from 'node:worker_threads';
import { writerInto } from '../../files.ts';
import { type SearchDocument, writeSearch } from '../../write/search/index.ts';
import { type FileSum, sumOf } from '../file-store.ts';

// The thread of `write-search-index.ts`.
const { directory, documents } = workerData as { directory: string; documents: SearchDocument[] };
const encoder = new TextEncoder();
const write = writerInto(directory);
const sums = new Map<string, FileSum>();
for (const { path, text } of writeSearch(documents)) {
  const bytes = encoder.encode(text);
  const place = `search/${path}`;
  write(place, bytes);
  sums.set(place, sumOf(bytes));
}
parentPort!.postMessage(sums);
