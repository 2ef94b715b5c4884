import { join } from 'node:path';
import { listTree, writeTo } from '../files.ts';
import { html } from './html.ts';
import { lastChange } from './last-change.ts';
import type { SiteModel } from './model/types.ts';
import { fullUrl, siteAddress } from './site-address.ts';

/** Pages in one file, as sitemaps.org has it. */
const MOST = 50_000;

/** Writes `sitemap.xml` with every page of a built site; nothing where the site does not know its address, which each line must have. */
export async function writeSitemap(directory: string, { site, circulars }: SiteModel): Promise<void> {
  if (siteAddress(site) === undefined) return;
  const changes = new Map(circulars.map((published) => [published.page, lastChange(published)]));
  const pages = (await listTree(directory)).filter((path) => path.endsWith('.html') && path !== '404.html');
  const parts: string[][] = [];
  for (let start = 0; start < pages.length; start += MOST) parts.push(pages.slice(start, start + MOST));
  if (parts.length <= 1) return writeTo(join(directory, 'sitemap.xml'), urlset(pages));
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
  for (const [index, part] of parts.entries()) await writeTo(join(directory, names[index]!), urlset(part));
  await writeTo(join(directory, 'sitemap.xml'), indexOf(names));

  function urlset(paths: readonly string[]): string {
    const urls = paths.map((path) => {
      const day = changes.get(path)?.slice(0, 10);
      return html`<url><loc>${fullUrl(site, path)}</loc>${day && html`<lastmod>${day}</lastmod>`}</url>\n`;
    });
    return xml(html`<urlset xmlns="${SCHEMA}">\n${urls}</urlset>\n`.markup);
  }

  function indexOf(paths: readonly string[]): string {
    const maps = paths.map((path) => html`<sitemap><loc>${fullUrl(site, path)}</loc></sitemap>\n`);
    return xml(html`<sitemapindex xmlns="${SCHEMA}">\n${maps}</sitemapindex>\n`.markup);
  }
}

const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function xml(markup: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}`;
}
