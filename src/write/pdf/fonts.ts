import type { FontId, Metrics } from '../../layout/types.ts';
import type { FaceRole } from '../../print/types.ts';
import { REGISTRY_FACES } from './face-chains.ts';
import { type FontSubset, type OpenFace, openFace } from './open-face.ts';
import type { Sfnt } from './sfnt.ts';
import { compileHarfBuzz } from './subsetter.ts';

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
 * reported.
 *
 * @throws {Error} when a role is left without any face.
 */
export function loadFonts(files: FontFiles, chains: Record<FaceRole, FontId[]>): FontSet {
  const refused: FontReport['refused'] = [];
  const faces = new Map<FontId, OpenFace>();
  let compiled: WebAssembly.Module | undefined;
  const harfBuzz = () => {
    compiled ??= compileHarfBuzz(files.harfBuzz);
    return compiled;
  };
  const named = new Set(Object.values(chains).flat());
  for (const [font, bytes] of files.fonts) {
    try {
      // The registry's are known to be whole; a face that no role names is never embedded.
      faces.set(font, openFace(bytes, harfBuzz, { tried: named.has(font) && !(font in REGISTRY_FACES) }));
    } catch (error) {
      refused.push({ font, reason: (error as Error).message });
    }
  }
  const usable = Object.fromEntries(
    Object.entries(chains).map(([role, chain]) => [role, chain.filter((font) => faces.has(font))]),
  ) as Record<FaceRole, FontId[]>;
  for (const [role, chain] of Object.entries(usable))
    if (chain.length === 0) throw new Error(`No usable face for the role ${role}`);

  const found: Record<FaceRole, Map<number, Glyph>> = {
    body: new Map(),
    title: new Map(),
    h1: new Map(),
    h2: new Map(),
    digits: new Map(),
  };
  const glyph = (role: FaceRole, character: string) => {
    const codePoint = character.codePointAt(0)!;
    let known = found[role].get(codePoint);
    if (!known) {
      known = findGlyph(character, usable[role], faces);
      found[role].set(codePoint, known);
    }
    return known;
  };

  const boxes = new Map([...faces].map(([font, { sfnt }]) => [font, ideographicBox(sfnt)]));
  return {
    glyph,
    box: (font) => boxes.get(font)!,
    subset: (font, characters) => faces.get(font)!.subset(characters),
    report: () => reportFaces(usable, faces, found, refused),
  };
}

interface Glyph {
  font: FontId;
  advance: number;
  found: boolean;
}

function findGlyph(character: string, chain: readonly FontId[], faces: ReadonlyMap<FontId, OpenFace>): Glyph {
  const codePoint = character.codePointAt(0)!;
  if (INVISIBLE.test(character)) return { font: chain[0]!, advance: 0, found: true };
  for (const font of chain) {
    const face = faces.get(font)!.sfnt;
    const glyph = face.glyph(codePoint);
    if (glyph !== 0) return { font, advance: face.advance(glyph) / face.unitsPerEm, found: true };
  }
  const font = chain.find((one) => faces.get(one)!.sfnt.glyph(BOX) !== 0) ?? chain[0]!;
  const face = faces.get(font)!.sfnt;
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
  faces: ReadonlyMap<FontId, OpenFace>,
  found: Record<FaceRole, Map<number, Glyph>>,
  refused: FontReport['refused'],
): FontReport {
  const report: FontReport = { faces: [], fellThrough: [], missing: [], refused };
  for (const [role, glyphs] of Object.entries(found) as [FaceRole, Map<number, Glyph>][]) {
    const first = chains[role][0]!;
    report.faces.push({ role, font: first, name: faces.get(first)!.sfnt.fullName || first });
    for (const [codePoint, glyph] of [...glyphs].toSorted(([a], [b]) => a - b)) {
      const character = String.fromCodePoint(codePoint);
      if (!glyph.found) report.missing.push({ role, character });
      else if (glyph.font !== first) report.fellThrough.push({ role, character, font: glyph.font });
    }
  }
  return report;
}
