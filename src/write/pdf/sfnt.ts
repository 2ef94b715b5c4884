import { readCmap } from './read-cmap.ts';

/** What the PDF writer needs of a TrueType or OpenType file; of a collection, the face for simplified Chinese, else the first. */
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
  /** A table's checksum as the file gives it; 0 when it has no such table. */
  checksum(tag: string): number;
}

/**
 * Reads a font file.
 *
 * @throws {Error} with a reason in Chinese when it is not a font, or a table that printing needs is missing.
 */
export function readSfnt(bytes: Uint8Array): Sfnt {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readDirectory(view);
  const outlines = (['glyf', 'CFF '] as const).find((tag) => tables.has(tag));
  if (!outlines) throw new Error('没有可用的轮廓（glyf 表或 CFF 表）');
  const table = (tag: string) => tableView(view, tables, tag);
  const required = (tag: string) => {
    const found = table(tag);
    if (!found) throw new Error(`缺少 ${tag} 表`);
    return found;
  };
  const head = required('head');
  const unitsPerEm = head.getUint16(18);
  if (unitsPerEm < 16 || unitsPerEm > 16_384) throw new Error('head 表有误');
  const hhea = required('hhea');
  const os2 = table('OS/2');
  const glyphCount = required('maxp').getUint16(4);
  const advances = readAdvances(required('hmtx'), hhea.getUint16(34), glyphCount);
  const glyphs = readCmap(required('cmap'));
  const names = readNames(table('name'));
  const ascender = hhea.getInt16(4);
  return {
    outlines,
    unitsPerEm,
    hasUnicode: glyphs !== undefined,
    glyph: (codePoint) => {
      const glyph = glyphs?.(codePoint) ?? 0;
      return glyph < glyphCount ? glyph : 0;
    },
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
    checksum: (tag) => tables.get(tag)?.checksum ?? 0,
  };
}

type Directory = Map<string, { offset: number; length: number; checksum: number }>;

function readDirectory(view: DataView): Directory {
  if (view.byteLength < 16) throw new Error('不是字体文件');
  if (tagAt(view, 0) !== 'ttcf') return directoryAt(view, 0);
  const count = Math.min(view.getUint32(8), MOST_FACES);
  const faces = Array.from({ length: count }, (_, index) =>
    directoryAt(view, view.getUint32(12 + index * 4)),
  );
  const chosen = faces.find((tables) => readNames(tableView(view, tables, 'name')).all.some(isSimplified));
  return chosen ?? faces[0] ?? new Map();
}

/** Faces of one collection are a handful. */
const MOST_FACES = 64;

/** Noto Serif CJK SC, Source Han Serif CN, 思源宋体 简 */
function isSimplified(name: string): boolean {
  return /\b(SC|CN|GB\d*)\b|简/u.test(name);
}

function tableView(view: DataView, tables: Directory, tag: string): DataView | undefined {
  const found = tables.get(tag);
  return found && new DataView(view.buffer, view.byteOffset + found.offset, found.length);
}

function directoryAt(view: DataView, start: number): Directory {
  const version = view.getUint32(start);
  if (version !== 0x00010000 && !['OTTO', 'true'].includes(tagAt(view, start)))
    throw new Error('不是字体文件');
  const tables: Directory = new Map();
  const count = view.getUint16(start + 4);
  for (let index = 0; index < count; index++) {
    const entry = start + 12 + index * 16;
    const offset = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    if (offset + length > view.byteLength) throw new Error('字体文件不完整');
    tables.set(tagAt(view, entry), { offset, length, checksum: view.getUint32(entry + 4) });
  }
  return tables;
}

function readAdvances(hmtx: DataView, count: number, glyphCount: number): Uint16Array {
  const advances = new Uint16Array(glyphCount);
  for (let glyph = 0; glyph < glyphCount; glyph++)
    advances[glyph] = hmtx.getUint16(Math.min(glyph, count - 1) * 4);
  return advances;
}

const MACINTOSH = 1;
const WINDOWS = 3;
/** Of Windows: names of older faces from China. */
const GB = 3;
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
    const encoding = name.getUint16(record + 2);
    const value = new TextDecoder(
      platform === MACINTOSH ? 'latin1' : platform === WINDOWS && encoding === GB ? 'gbk' : 'utf-16be',
    ).decode(bytes);
    all.add(value);
    if (id === FULL && platform !== MACINTOSH && (full === '' || /\p{Script=Han}/u.test(value))) full = value;
    if (id === POST_SCRIPT) postScript = value.replaceAll(/[^!-~]|[[\](){}<>/%]/g, '');
  }
  return { all: [...all], full, postScript };
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(offset + byte)));
}
