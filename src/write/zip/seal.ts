import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type ZipEntry, zipInOrder } from './index.ts';

/**
 * Makes a DOCX or XLSX depend on nothing but its content: dates are the document's own, ids that a library drew at
 * random or counted on from other documents are numbered by order of appearance, entries stand in a fixed order with
 * fixed times.
 *
 * @param date the document's own, ISO.
 * @param editDrawing says what stands in a drawing of a sheet's notes.
 */
export function sealOffice(
  bytes: Uint8Array,
  date: string,
  editDrawing: (path: string, vml: string) => string = (_path, vml) => vml,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts))
    if (path.endsWith('.vml')) parts[path] = strToU8(editDrawing(path, strFromU8(part)));
  const entries = Object.entries(parts)
    .toSorted(([a], [b]) => byPlace(a, b))
    .map(([path, part]): ZipEntry => ({ path, bytes: sealPart(path, part, parts, date) }));
  return zipInOrder(entries, date);
}

/** An office file begins with the list of its parts' types. */
function byPlace(a: string, b: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function sealPart(
  path: string,
  bytes: Uint8Array,
  parts: Record<string, Uint8Array>,
  date: string,
): Uint8Array {
  if (!/\.(xml|rels)$/.test(path)) return bytes;
  const xml = strFromU8(bytes);
  if (path === 'docProps/core.xml') return strToU8(withDates(xml, date));
  if (path.endsWith('.rels')) return strToU8(withIds(xml, relationshipIds(xml), /\bId="([^"]*)"/g));
  const relations = parts[path.replace(/([^/]*)$/, '_rels/$1.rels')];
  const ids = relations ? relationshipIds(strFromU8(relations)) : new Map<string, string>();
  return strToU8(withCounters(withIds(xml, ids, /\br:(?:id|embed|link|pict)="([^"]*)"/g)));
}

function withDates(xml: string, date: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}

/** New ids of a part's relationships, by the old ones. */
function relationshipIds(xml: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [, id = ''] of xml.matchAll(/<Relationship\b[^>]*?\bId="([^"]*)"/g))
    ids.set(id, `rId${ids.size + 1}`);
  return ids;
}

function withIds(xml: string, ids: ReadonlyMap<string, string>, attribute: RegExp): string {
  return xml.replace(attribute, (whole, id: string) => whole.replace(id, ids.get(id) ?? id));
}

/** Bookmarks and drawings are numbered by counters that run on from document to document. */
function withCounters(xml: string): string {
  const bookmarks = new Map<string, number>();
  const drawings = new Map<string, number>();
  return xml
    .replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) => renumbered(tag, /\bw:id="([^"]*)"/, bookmarks))
    .replace(/<wp:docPr\b[^>]*>/g, (tag) => renumbered(tag, /\bid="([^"]*)"/, drawings));
}

function renumbered(tag: string, attribute: RegExp, numbers: Map<string, number>): string {
  const [whole, id] = attribute.exec(tag) ?? [];
  if (whole === undefined || id === undefined) return tag;
  if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return tag.replace(whole, whole.replace(`"${id}"`, `"${numbers.get(id)}"`));
}
