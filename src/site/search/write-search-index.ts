import { join } from 'node:path';
import { writeTo } from '../../files.ts';
import type { SiteModel } from '../model/types.ts';
import { searchFiles } from './search-files.ts';

/** Writes the search index of a site into `search/` of its folder. */
export async function writeSearchIndex(site: SiteModel, directory: string): Promise<void> {
  for (const { path, text } of searchFiles(site)) await writeTo(join(directory, 'search', path), text);
}
