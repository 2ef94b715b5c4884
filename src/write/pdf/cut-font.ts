import type { Sfnt } from './sfnt.ts';

/**
 * Outlines, metrics, the map of characters and the instructions, which some old faces put their glyphs together with.
 * Layout features, vertical metrics, names, variations and bitmaps are left out: nothing here reads them.
 */
export const SUBSET_TABLES = [
  'CFF ',
  'OS/2',
  'cmap',
  'cvt ',
  'fpgm',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'prep',
];

/** What a reader of PDF takes from a TrueType file (ISO 32000-1, 9.9): a glyph is found by its number. */
export const EMBEDDED_TABLES = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** A font file of these tables alone; of a collection, of one face alone. */
export function cutFont(font: Sfnt, tags: readonly string[]): Uint8Array<ArrayBuffer> {
  const tables = tags.flatMap((tag) => {
    const table = font.table(tag);
    return table ? [{ tag, table }] : [];
  });
  const directory = 12 + tables.length * 16;
  const size = tables.reduce((sum, { table }) => sum + padded(table.length), directory);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(Math.max(1, tables.length)));
  view.setUint32(0, font.outlines === 'glyf' ? TRUE_TYPE : POST_SCRIPT);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * 16);
  let offset = directory;
  for (const [index, { tag, table }] of tables.entries()) {
    const entry = 12 + index * 16;
    bytes.set(table, offset);
    for (let letter = 0; letter < 4; letter++) bytes[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, font.checksum(tag));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += padded(table.length);
  }
  return bytes;
}

const TRUE_TYPE = 0x00010000;
/** OTTO */
const POST_SCRIPT = 0x4f54544f;

function padded(length: number): number {
  return (length + 3) & ~3;
}
