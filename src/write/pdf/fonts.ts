import type { FontId, Metrics } from '../../layout/types.ts';
import type { FaceRole } from '../../print/types.ts';
import { readSfnt, type Sfnt } from './sfnt.ts';
import { compileHarfBuzz, createSubsetter, type Subsetter } from './subsetter.ts';

/** What faces are loaded from. */
export interface FontFiles {
  /** Font files by id; the id is what reports and traces call the face. */
  fonts: ReadonlyMap<FontId, Uint8Array>;
  /** `harfbuzz-subset.wasm` of the package `harfbuzzjs`. */
  harfBuzz: Uint8Array<ArrayBuffer>;
}

/** Faces that are ready to measure and to embed. */
export interface FontSet extends Metrics {
  /** A subset of a face with the glyphs of these characters. */
  subset(font: FontId, characters: Iterable<string>): FontSubset;
  /** Which faces were used so far, and what they lacked. */
  report(): FontReport;
}

export interface FontSubset {
  bytes: Uint8Array;
  sfnt: Sfnt;
  /** Of the whole face, which keeps its names. */
  postScriptName: string;
}

export interface FontReport {
  /** The face that each role got. */
  faces: { role: FaceRole; font: FontId; name: string }[];
  /** Characters that the role's face lacks and a later face of its chain has. */
  fellThrough: { role: FaceRole; character: string; font: FontId }[];
  /** Characters that no face of the chain has: a box is printed for each. */
  missing: { role: FaceRole; character: string }[];
  /** Faces that may not or cannot be embedded, and why (in Chinese). */
  refused: { font: FontId; reason: string }[];
}

/**
 * Faces for printing: each role's chain falls through per glyph. A face that cannot be used is passed over and
 * reported. HarfBuzz reads a face when its first subset is made, and keeps it.
 *
 * @throws {Error} when a role is left without any face.
 */
export function loadFonts(files: FontFiles, chains: Record<FaceRole, FontId[]>): FontSet {
  const refused: FontReport['refused'] = [];
  const faces = new Map<FontId, Sfnt>();
  for (const [font, bytes] of files.fonts) {
    try {
      faces.set(font, readUsable(bytes));
    } catch (error) {
      // A table that says it is longer than it is.
      const isCut = error instanceof RangeError || !(error instanceof Error);
      refused.push({ font, reason: isCut ? '字体文件不完整' : error.message });
    }
  }
  const usable = Object.fromEntries(
    Object.entries(chains).map(([role, chain]) => [role, chain.filter((font) => faces.has(font))]),
  ) as Record<FaceRole, FontId[]>;
  for (const [role, chain] of Object.entries(usable))
    if (chain.length === 0) throw new Error(`No usable face for the role ${role}`);

  const found: Record<FaceRole, Map<string, Glyph>> = {
    body: new Map(),
    title: new Map(),
    h1: new Map(),
    h2: new Map(),
    digits: new Map(),
  };
  const glyph = (role: FaceRole, character: string) => {
    let known = found[role].get(character);
    if (!known) {
      known = findGlyph(character, usable[role], faces);
      found[role].set(character, known);
    }
    return known;
  };

  const boxes = new Map([...faces].map(([font, sfnt]) => [font, ideographicBox(sfnt)]));
  const subsetters = new Map<FontId, Subsetter>();
  let harfBuzz: WebAssembly.Module | undefined;
  return {
    glyph,
    box: (font) => boxes.get(font)!,
    subset(font, characters) {
      let subsetter = subsetters.get(font);
      if (!subsetter) {
        harfBuzz ??= compileHarfBuzz(files.harfBuzz);
        subsetter = createSubsetter(harfBuzz, files.fonts.get(font)!);
        subsetters.set(font, subsetter);
      }
      const bytes = subsetter.subset([...characters].map((character) => character.codePointAt(0)!));
      return { bytes, sfnt: readSfnt(bytes), postScriptName: faces.get(font)!.postScriptName };
    },
    report: () => reportFaces(usable, faces, found, refused),
  };
}

interface Glyph {
  font: FontId;
  advance: number;
  found: boolean;
}

/** In bytes: HarfBuzz has 65 MB for the file, for tables of about the same size, and for the subset. */
const LARGEST = 28_000_000;

/** OS/2 fsType (OpenType 1.9): licence forbids embedding, subsetting, or embedding of outlines. */
const RESTRICTED = 0x0002;
const NO_SUBSETTING = 0x0100;
const BITMAPS_ONLY = 0x0200;

function readUsable(bytes: Uint8Array): Sfnt {
  if (bytes.length > LARGEST) throw new Error(`字体文件过大（超过${LARGEST / 1_000_000}MB）`);
  const sfnt = readSfnt(bytes);
  if (!sfnt.hasUnicode) throw new Error('没有 Unicode 字符映射');
  if (sfnt.outlines === 'CFF ')
    throw new Error('是 PostScript 轮廓字体（OTF），请换用 TrueType 轮廓字体（TTF）');
  if ((sfnt.embedding & 0x000f) === RESTRICTED) throw new Error('字体许可（OS/2 fsType）禁止嵌入');
  if (sfnt.embedding & NO_SUBSETTING) throw new Error('字体许可（OS/2 fsType）禁止取子集嵌入');
  if (sfnt.embedding & BITMAPS_ONLY) throw new Error('字体许可（OS/2 fsType）只许嵌入点阵');
  return sfnt;
}

function findGlyph(character: string, chain: readonly FontId[], faces: ReadonlyMap<FontId, Sfnt>): Glyph {
  const codePoint = character.codePointAt(0)!;
  if (INVISIBLE.test(character)) return { font: chain[0]!, advance: 0, found: true };
  for (const font of chain) {
    const face = faces.get(font)!;
    const glyph = face.glyph(codePoint);
    if (glyph !== 0) return { font, advance: face.advance(glyph) / face.unitsPerEm, found: true };
  }
  const font = chain.find((one) => faces.get(one)!.glyph(BOX) !== 0) ?? chain[0]!;
  const face = faces.get(font)!;
  return { font, advance: face.advance(face.glyph(BOX)) / face.unitsPerEm, found: false };
}

/** □ stands for a character that no face has: PDF/A-2 (6.2.11.8) forbids the box that faces keep for it, `.notdef`. */
export const BOX = 0x25a1;

/** Characters that print nothing and take no room: variation selectors, joiners, byte order marks. */
export const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** A CJK face's typographic ascender and descender span one em; other faces are taken to share the usual box. */
function ideographicBox({ typoAscender, typoDescender, unitsPerEm }: Sfnt): {
  ascent: number;
  descent: number;
} {
  const ascent = typoAscender / unitsPerEm;
  const descent = -typoDescender / unitsPerEm;
  return Math.abs(ascent + descent - 1) < 0.02
    ? { ascent, descent: 1 - ascent }
    : { ascent: 0.88, descent: 0.12 };
}

function reportFaces(
  chains: Record<FaceRole, FontId[]>,
  faces: ReadonlyMap<FontId, Sfnt>,
  found: Record<FaceRole, Map<string, Glyph>>,
  refused: FontReport['refused'],
): FontReport {
  const report: FontReport = { faces: [], fellThrough: [], missing: [], refused };
  for (const [role, glyphs] of Object.entries(found) as [FaceRole, Map<string, Glyph>][]) {
    const first = chains[role][0]!;
    report.faces.push({ role, font: first, name: faces.get(first)!.fullName || first });
    for (const [character, glyph] of [...glyphs].toSorted(
      ([a], [b]) => a.codePointAt(0)! - b.codePointAt(0)!,
    )) {
      if (!glyph.found) report.missing.push({ role, character });
      else if (glyph.font !== first) report.fellThrough.push({ role, character, font: glyph.font });
    }
  }
  return report;
}
