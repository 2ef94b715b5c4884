import type { APIRoute } from 'astro';
import type { SearchFile } from '../../write/search/index.ts';
import { currentSite } from '../current-site.ts';
import type { SiteModel } from '../model/types.ts';
import { searchFiles } from '../search/search-files.ts';

export function getStaticPaths() {
  return [...filesOf(currentSite()).keys()].map((file) => ({ params: { file } }));
}

/** A script of the search index, at the live site; a build writes them all at once, which is far quicker. */
export const GET: APIRoute = ({ params: { file } }) => {
  const found = filesOf(currentSite()).get(file ?? '');
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};

/** Until the content changes, and with it the model. */
const indexes = new WeakMap<SiteModel, ReadonlyMap<string, SearchFile>>();

function filesOf(site: SiteModel): ReadonlyMap<string, SearchFile> {
  const files = indexes.get(site) ?? new Map([...searchFiles(site)].map((file) => [file.path, file]));
  indexes.set(site, files);
  return files;
}
