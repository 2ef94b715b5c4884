import { type Zippable, zipSync } from 'fflate';

export interface ZipEntry {
  /** With `/` between folders; may be Chinese, the entry is then marked as UTF-8. */
  path: string;
  bytes: Uint8Array;
}

/**
 * A zip of the given files, sorted by path, all with the time of noon on the given ISO date: the same files give the
 * same bytes. Papers are compressed already and are stored as they are.
 *
 * @throws {Error} when two entries have the same path.
 */
export function writeZip(entries: readonly ZipEntry[], date: string): Uint8Array {
  return zipInOrder(
    entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    date,
  );
}

/** A zip of the given files in the given order. */
export function zipInOrder(entries: readonly ZipEntry[], date: string): Uint8Array {
  const files: Zippable = {};
  for (const { path, bytes } of entries) {
    if (Object.hasOwn(files, path)) throw new Error(`two entries of a zip have the path ${path}`);
    files[path] = COMPRESSED.test(path) ? [bytes, { level: 0 }] : bytes;
  }
  return zipSync(files, { level: 6, mtime: zipTime(date) });
}

const COMPRESSED = /\.(?:docx|xlsx|pdf|zip)$/;

/**
 * A zip holds local time without its zone, of the years 1980 to 2099: so does this date, whatever zone it is made in.
 * (Noon is an hour that every day of every zone has.)
 */
function zipTime(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  if (year < 1980) return new Date(1980, 0, 1, 12);
  if (year > 2099) return new Date(2099, 11, 31, 12);
  return new Date(year, month - 1, day, 12);
}
