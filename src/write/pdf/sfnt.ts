/** What the PDF writer needs of a TrueType or OpenType file; of a collection, its first face. */
export interface Sfnt {
  /** `glyf` for TrueType outlines, `CFF ` for PostScript ones. */
  outlines: 'glyf' | 'CFF ';
  unitsPerEm: number;
  /** Whether the face says which glyph a code point has; a subset of no glyphs does not. */
  hasUnicode: boolean;
  /** Glyph of a code point; 0 when the face does not have it. */
  glyph(codePoint: number): number;
  /** Advance of a glyph in font units. */
  advance(glyph: number): number;
  glyphCount: number;
  bbox: [number, number, number, number];
  ascender: number;
  descender: number;
  /** OS/2 fields; a face without that table forbids nothing. */
  embedding: number;
  weight: number;
  typoAscender: number;
  typoDescender: number;
  capHeight: number;
  /** Every family, full and PostScript name, in any language. */
  names: string[];
  /** In Chinese where the face has one. */
  fullName: string;
  postScriptName: string;
  /** A table's bytes. */
  table(tag: string): Uint8Array | undefined;
}

/**
 * Reads a font file.
 *
 * @throws {Error} with a reason in Chinese when it is not a font, or a table that printing needs is missing.
 */
export function readSfnt(bytes: Uint8Array): Sfnt {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readDirectory(view);
  const outlines = tables.has('glyf') ? 'glyf' : 'CFF ';
  const table = (tag: string) => {
    const found = tables.get(tag);
    return found && new DataView(bytes.buffer, bytes.byteOffset + found.offset, found.length);
  };
  const required = (tag: string) => {
    const found = table(tag);
    if (!found) throw new Error(`缺少 ${tag} 表`);
    return found;
  };
  required(outlines);
  const head = required('head');
  const hhea = required('hhea');
  const os2 = table('OS/2');
  const glyphCount = required('maxp').getUint16(4);
  const advances = readAdvances(required('hmtx'), hhea.getUint16(34), glyphCount);
  const glyphs = readCmap(required('cmap'));
  const names = readNames(table('name'));
  const ascender = hhea.getInt16(4);
  return {
    outlines,
    unitsPerEm: head.getUint16(18),
    hasUnicode: glyphs !== undefined,
    glyph: (codePoint) => glyphs?.(codePoint) ?? 0,
    advance: (glyph) => advances[Math.min(glyph, advances.length - 1)] ?? 0,
    glyphCount,
    bbox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascender,
    descender: hhea.getInt16(6),
    embedding: os2?.getUint16(8) ?? 0,
    weight: os2?.getUint16(4) ?? 400,
    typoAscender: os2?.getInt16(68) ?? ascender,
    typoDescender: os2?.getInt16(70) ?? hhea.getInt16(6),
    capHeight: os2 && os2.byteLength >= 90 ? os2.getInt16(88) : ascender,
    names: names.all,
    fullName: names.full,
    postScriptName: names.postScript,
    table: (tag) => {
      const found = tables.get(tag);
      return found && bytes.subarray(found.offset, found.offset + found.length);
    },
  };
}

function readDirectory(view: DataView): Map<string, { offset: number; length: number }> {
  if (view.byteLength < 12) throw new Error('不是字体文件');
  const start = tagAt(view, 0) === 'ttcf' ? view.getUint32(12) : 0;
  const version = view.getUint32(start);
  if (version !== 0x00010000 && !['OTTO', 'true'].includes(tagAt(view, start)))
    throw new Error('不是字体文件');
  const tables = new Map<string, { offset: number; length: number }>();
  const count = view.getUint16(start + 4);
  for (let index = 0; index < count; index++) {
    const entry = start + 12 + index * 16;
    const offset = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    if (offset + length > view.byteLength) throw new Error('字体文件不完整');
    tables.set(tagAt(view, entry), { offset, length });
  }
  return tables;
}

function readAdvances(hmtx: DataView, count: number, glyphCount: number): Uint16Array {
  const advances = new Uint16Array(glyphCount);
  for (let glyph = 0; glyph < glyphCount; glyph++)
    advances[glyph] = hmtx.getUint16(Math.min(glyph, count - 1) * 4);
  return advances;
}

/** The widest Unicode map of the face: format 12 (every plane) before format 4 (the first). */
function readCmap(cmap: DataView): ((codePoint: number) => number) | undefined {
  const offsets = new Map<number, number>();
  const count = cmap.getUint16(2);
  for (let index = 0; index < count; index++) {
    const platform = cmap.getUint16(4 + index * 8);
    const encoding = cmap.getUint16(6 + index * 8);
    const offset = cmap.getUint32(8 + index * 8);
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (unicode) offsets.set(cmap.getUint16(offset), offset);
  }
  const wide = offsets.get(12);
  if (wide !== undefined) return readGroups(cmap, wide);
  const basic = offsets.get(4);
  return basic === undefined ? undefined : readSegments(cmap, basic);
}

function readGroups(cmap: DataView, offset: number): (codePoint: number) => number {
  const count = cmap.getUint32(offset + 12);
  if (offset + 16 + count * 12 > cmap.byteLength) throw new RangeError('字体文件不完整');
  return (codePoint) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = offset + 16 + middle * 12;
      if (codePoint > cmap.getUint32(group + 4)) low = middle + 1;
      else if (codePoint < cmap.getUint32(group)) high = middle - 1;
      else return cmap.getUint32(group + 8) + codePoint - cmap.getUint32(group);
    }
    return 0;
  };
}

function readSegments(cmap: DataView, offset: number): (codePoint: number) => number {
  const doubled = cmap.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  if (ranges + doubled > cmap.byteLength) throw new RangeError('字体文件不完整');
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let low = 0;
    let high = doubled / 2 - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (codePoint > cmap.getUint16(ends + middle * 2)) low = middle + 1;
      else high = middle;
    }
    const at = low * 2;
    const start = cmap.getUint16(starts + at);
    if (codePoint < start || codePoint > cmap.getUint16(ends + at)) return 0;
    const range = cmap.getUint16(ranges + at);
    const delta = cmap.getUint16(deltas + at);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const place = ranges + at + range + (codePoint - start) * 2;
    const glyph = place + 2 > cmap.byteLength ? 0 : cmap.getUint16(place);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

const MACINTOSH = 1;
const FAMILY = 1;
const FULL = 4;
const POST_SCRIPT = 6;

function readNames(name: DataView | undefined): { all: string[]; full: string; postScript: string } {
  const all = new Set<string>();
  let full = '';
  let postScript = '';
  const count = name?.getUint16(2) ?? 0;
  for (let index = 0; name && index < count; index++) {
    const record = 6 + index * 12;
    const platform = name.getUint16(record);
    const id = name.getUint16(record + 6);
    if (![FAMILY, FULL, POST_SCRIPT].includes(id)) continue;
    const start = name.getUint16(4) + name.getUint16(record + 10);
    const bytes = new Uint8Array(name.buffer, name.byteOffset + start, name.getUint16(record + 8));
    const value = new TextDecoder(platform === MACINTOSH ? 'latin1' : 'utf-16be').decode(bytes);
    all.add(value);
    if (id === FULL && platform !== MACINTOSH && (full === '' || /\p{Script=Han}/u.test(value))) full = value;
    if (id === POST_SCRIPT) postScript = value.replaceAll(/[^!-~]|[[\](){}<>/%]/g, '');
  }
  return { all: [...all], full, postScript };
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(offset + byte)));
}
