import type { APIRoute } from 'astro';
import { currentSite } from '../current-site.ts';
import { fullUrl } from '../site-address.ts';

/** What search engines may read: all of it. */
export const GET: APIRoute = () => {
  const sitemap = fullUrl(currentSite().site, 'sitemap.xml');
  const lines = ['User-agent: *', 'Disallow:', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
