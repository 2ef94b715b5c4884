import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { writeNow } from '../../files.ts';
import { type SearchDocument, writeSearch } from '../../write/search/index.ts';

// The thread of `write-search-index.ts`.
const { directory, documents } = workerData as { directory: string; documents: SearchDocument[] };
for (const { path, text } of writeSearch(documents)) writeNow(join(directory, 'search', path), text);
