import { type SearchDocument, type SearchFile, writeSearch } from '../../write/search/index.ts';
import type { SiteModel } from '../model/types.ts';
import { searchPages } from './search-pages.ts';

/** The search index of a site, file by file; paths are relative to `search/`. */
export function searchFiles(site: SiteModel): Iterable<SearchFile> {
  return writeSearch(searchDocuments(site));
}

/** What search looks through, texts and all. */
export function searchDocuments(site: SiteModel): SearchDocument[] {
  return searchPages(site).map((page) => ({ ...page, sections: page.sections() }));
}
