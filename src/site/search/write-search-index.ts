import { join } from 'node:path';
import { writeNow } from '../../files.ts';
import type { SiteModel } from '../model/types.ts';
import { searchFiles } from './search-files.ts';

/** Writes the search index of a site into `search/` of its folder. */
export function writeSearchIndex(site: SiteModel, directory: string): void {
  for (const { path, text } of searchFiles(site)) writeNow(join(directory, 'search', path), text);
}
