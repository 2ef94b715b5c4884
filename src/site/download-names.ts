import { posix } from 'node:path';
import type { SiteModel } from './model/types.ts';

/**
 * Chinese names of downloads by their paths, as lines of an nginx `map`: names percent-encoded, as `filename*` of Content-Disposition (RFC 6266) has
 * them.
 */
export function downloadNames({ circulars, organs, organFiles }: SiteModel): string {
  const names: [path: string, name: string][] = [['calendar/all.ics', '全部时限.ics']];
  for (const { page, papers } of circulars)
    for (const { path, downloadName } of papers) names.push([`${posix.dirname(page)}/${path}`, downloadName]);
  for (const id of organs.keys())
    for (const { path, downloadName } of organFiles(id)) names.push([`organs/${id}/${path}`, downloadName]);
  return names.map(([path, name]) => `${quoted(path)} "${encoded(name)}";\n`).join('');
}

/** A string of nginx's configuration, in which a key that begins with `~` would be a pattern. */
function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** As RFC 8187 has it, which allows fewer characters than an address does. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
