import { join } from 'node:path';
import { writeTo } from '../../files.ts';
import { atOnce } from '../at-once.ts';
import type { SiteModel } from '../model/types.ts';
import { searchFiles } from './search-files.ts';

/** Writes the search index of a site into `search/` of its folder. */
export async function writeSearchIndex(site: SiteModel, directory: string): Promise<void> {
  await atOnce(searchFiles(site), ({ path, text }) => writeTo(join(directory, 'search', path), text));
}
