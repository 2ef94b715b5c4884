import type { Site } from '../corpus/types.ts';
import { href } from './href.ts';

/** Where the site's folder stands on the web, with `/` at its end; undefined where site.yaml says neither 网址 nor 域名. */
export function siteAddress(site: Site): string | undefined {
  if (!addresses.has(site)) addresses.set(site, addressOf(site));
  return addresses.get(site);
}

/** Every page asks several times. */
const addresses = new WeakMap<Site, string | undefined>();

function addressOf({ address, domain }: Site): string | undefined {
  if (address !== undefined) return address;
  const url = `https://${domain}/`;
  return domain !== '' && URL.canParse(url) ? new URL(url).href : undefined;
}

/** The full URL of a file of the site, which may end in a #fragment; undefined as above. */
export function fullUrl(site: Site, path: string): string | undefined {
  const address = siteAddress(site);
  return address === undefined ? undefined : address + href('index.html', path);
}
