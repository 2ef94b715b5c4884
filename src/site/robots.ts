import type { Site } from '../corpus/types.ts';
import { fullUrl } from './site-address.ts';

/** What search engines may read (RFC 9309): all of it. */
export function robots(site: Site): string {
  const sitemap = fullUrl(site, 'sitemap.xml');
  const lines = ['User-agent: *', 'Disallow:', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return `${lines.join('\n')}\n`;
}
