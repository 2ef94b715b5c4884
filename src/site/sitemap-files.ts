import { html } from './html.ts';
import { lastChange } from './last-change.ts';
import type { SiteModel } from './model/types.ts';
import { fullUrl, siteAddress } from './site-address.ts';
import type { MadeFile } from './write-files.ts';

/** Pages in one file, as sitemaps.org has it. */
const MOST = 50_000;

/**
 * `sitemap.xml` with every page of a site, in several parts where there are too many for one; nothing where the site does not know its address, which each
 * line must have.
 *
 * @param paths Of all files that may be pages.
 */
export function sitemapFiles({ site, circulars }: SiteModel, paths: readonly string[]): MadeFile[] {
  if (siteAddress(site) === undefined) return [];
  const changes = new Map(circulars.map((published) => [published.page, lastChange(published)]));
  const pages = paths.filter((path) => path.endsWith('.html') && path !== '404.html').toSorted();
  const parts: string[][] = [];
  for (let start = 0; start < pages.length; start += MOST) parts.push(pages.slice(start, start + MOST));
  if (parts.length <= 1) return [{ path: 'sitemap.xml', make: () => urlset(pages) }];
  const files = parts.map((part, index) => ({ path: `sitemap-${index + 1}.xml`, make: () => urlset(part) }));
  return [...files, { path: 'sitemap.xml', make: () => indexOf(files.map(({ path }) => path)) }];

  function urlset(part: readonly string[]): string {
    const urls = part.map((path) => {
      const day = changes.get(path)?.slice(0, 10);
      return html`<url><loc>${fullUrl(site, path)}</loc>${day && html`<lastmod>${day}</lastmod>`}</url>\n`;
    });
    return xml(html`<urlset xmlns="${SCHEMA}">\n${urls}</urlset>\n`.markup);
  }

  function indexOf(names: readonly string[]): string {
    const maps = names.map((path) => html`<sitemap><loc>${fullUrl(site, path)}</loc></sitemap>\n`);
    return xml(html`<sitemapindex xmlns="${SCHEMA}">\n${maps}</sitemapindex>\n`.markup);
  }
}

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function xml(markup: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}`;
}
