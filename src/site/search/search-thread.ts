import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeNow } from '../../files.ts';
import { type SearchDocument, writeSearch } from '../../write/search/index.ts';
import { type FileSum, sumOf } from '../file-store.ts';

// The thread of `write-search-index.ts`.
const { directory, documents } = workerData as { directory: string; documents: SearchDocument[] };
const encoder = new TextEncoder();
const sums = new Map<string, FileSum>();
for (const { path, text } of writeSearch(documents)) {
  const bytes = encoder.encode(text);
  writeNow(join(directory, 'search', path), bytes);
  sums.set(`search/${path}`, sumOf(bytes));
}
parentPort!.postMessage(sums);
