import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import type { BuiltPage, BuiltSite, Finding } from './types.ts';

/** What a circular may weigh on its way to a telephone, with its styles and scripts. */
export const LIMIT = 60 * 1024;

/** A circular with its styles and scripts stays light as it is sent, compressed; pictures of the drafter's are his own. */
export function weight(site: BuiltSite): Finding[] {
  return site.pages
    .filter(({ path }) => /^circulars\/[^/]+\/index\.html$/.test(path))
    .map((page) => ({ page: page.path, bytes: bytesOf(page, site) }))
    .filter(({ bytes }) => bytes > LIMIT)
    .map(({ page, bytes }) => ({ page, fault: `weighs ${bytes} bytes, ${bytes - LIMIT} too many` }));
}

/** Bytes of a page, its styles and its scripts, each compressed as a server does. */
export function bytesOf({ path, html, tree }: BuiltPage, { files }: BuiltSite): number {
  const parts = selectAll('link[rel=stylesheet], script[src]', tree).map(({ properties: { href, src } }) =>
    posix.join(posix.dirname(path), String(href ?? src)),
  );
  return [html, ...parts.map((part) => files.get(part) ?? '')]
    .map((part) => gzipSync(part).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
