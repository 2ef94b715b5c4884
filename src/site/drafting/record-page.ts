import type { APIRoute } from 'astro';
import { currentSite } from '../current-site.ts';
import type { SiteModel } from '../model/types.ts';
import { type RecordPage, recordPages } from '../record-pages/index.ts';

export function getStaticPaths() {
  return [...pagesOf(currentSite()).keys()].map((path) => ({ params: { page: addressOf(path) } }));
}

/** A record's page at the live site, which reloads when the content changes; a build writes them without Astro, which is far quicker. */
export const GET: APIRoute = ({ params: { page = '' } }) => {
  const found = pagesOf(currentSite()).get(`${page}/index.html`);
  if (!found) return new Response(null, { status: 404 });
  const markup = found.markup().replace('</head>', `${RELOADING}</head>`);
  return new Response(markup, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

/** Astro gives its own pages this. */
const RELOADING = '<script type="module" src="/@vite/client"></script>';

/** Until the content changes, and with it the model. */
const pages = new WeakMap<SiteModel, ReadonlyMap<string, RecordPage>>();

function pagesOf(site: SiteModel): ReadonlyMap<string, RecordPage> {
  const known = pages.get(site) ?? new Map(recordPages(site).map((page) => [page.path, page]));
  pages.set(site, known);
  return known;
}

function addressOf(path: string): string {
  return path.replace(/\/index\.html$/, '');
}
