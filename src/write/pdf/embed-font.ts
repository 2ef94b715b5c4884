import { createHash } from 'node:crypto';
import type { PDFContext, PDFRef } from 'pdf-lib';
import type { FontId } from '../../layout/types.ts';
import { cffCids } from './cff-cids.ts';
import { CODES, codesToCids, hex, toUnicode } from './code-maps.ts';
import { cutFont, EMBEDDED_TABLES } from './cut-font.ts';
import { DeflatedStream } from './deflated-stream.ts';
import { BOX, type FontSet, INVISIBLE } from './fonts.ts';
import type { FontSubset } from './open-face.ts';
import { RawObject } from './raw-object.ts';
import type { Sfnt } from './sfnt.ts';

/** A face as a PDF holds it. */
export interface EmbeddedFont {
  ref: PDFRef;
  /** Two bytes for each character that prints, in hexadecimal. */
  encode(text: string): string;
  /** Sum of the advances, in em. */
  width(text: string): number;
}

/**
 * Embeds the glyphs of some characters of a face as a composite font (ISO 32000-1, 9.7).
 *
 * Each character has a CID of its own even where two share a glyph (a radical and its ideograph), so that the
 * text extracts as it was written.
 */
export function embedFont(
  context: PDFContext,
  font: FontId,
  characters: ReadonlySet<string>,
  fonts: FontSet,
): EmbeddedFont {
  const printed = [...characters].filter((character) => !INVISIBLE.test(character));
  printed.sort((a, b) => codePoint(a) - codePoint(b));
  const { sfnt, postScriptName } = subsetWithBox(font, printed, fonts);
  const glyphs = printed.map((character) => sfnt.glyph(codePoint(character)) || sfnt.glyph(BOX));
  const advances = glyphs.map((glyph) => sfnt.advance(glyph) / sfnt.unitsPerEm);
  const codes = new Map(printed.map((character, index) => [character, index + 1]));
  const hexCodes = new Map(printed.map((character, index) => [character, hex(index + 1)]));
  const name = `${tagOf(printed)}+${postScriptName || 'Face'}`;
  const descriptor = describe(context, name, sfnt);
  const { descendant, encoding } =
    sfnt.outlines === 'glyf'
      ? trueTypeFont(context, glyphs)
      : postScriptFont(context, glyphs, cffCids(sfnt.table('CFF ')!, sfnt.glyphCount));
  const widths = widthsOf(descendant.cids, advances);
  const cidFont = context.register(
    new RawObject(
      `<</Type/Font/Subtype/${descendant.subtype}/BaseFont/${name}/CIDSystemInfo${IDENTITY}/FontDescriptor ${descriptor}/DW ${EM}/W[${widths}]${descendant.entries}>>`,
    ),
  );
  const unicode = context.register(new DeflatedStream(Buffer.from(toUnicode(printed), 'latin1')));
  const ref = context.register(
    new RawObject(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding ${encoding}/DescendantFonts[${cidFont}]/ToUnicode ${unicode}>>`,
    ),
  );
  return {
    ref,
    encode(text) {
      let encoded = '';
      for (const character of text) encoded += hexCodes.get(character) ?? '';
      return encoded;
    },
    width: (text) =>
      [...text].reduce((sum, character) => sum + (advances[(codes.get(character) ?? 0) - 1] ?? 0), 0),
  };
}

const IDENTITY = '<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>';

/** A CIDFont, and how the codes of a text find their CIDs. */
interface Composite {
  descendant: { subtype: string; cids: readonly number[]; entries: string };
  encoding: PDFRef | '/Identity-H';
}

/** Its codes are its CIDs, and a table gives each its glyph. */
function trueTypeFont(context: PDFContext, glyphs: readonly number[]): Composite {
  const map = context.register(new DeflatedStream(cidToGlyph(glyphs)));
  const cids = glyphs.map((_, index) => index + 1);
  return {
    descendant: { subtype: 'CIDFontType2', cids, entries: `/CIDToGIDMap ${map}` },
    encoding: '/Identity-H',
  };
}

/** The face itself says which CID is which glyph, so a table gives each code its CID. */
function postScriptFont(
  context: PDFContext,
  glyphs: readonly number[],
  cidOf: (glyph: number) => number,
): Composite {
  const cids = glyphs.map(cidOf);
  const cmap = Buffer.from(codesToCids(cids), 'latin1');
  const dictionary = `/Type/CMap/CMapName/${CODES}/CIDSystemInfo${IDENTITY}`;
  return {
    descendant: { subtype: 'CIDFontType0', cids, entries: '' },
    encoding: context.register(new DeflatedStream(cmap, dictionary)),
  };
}

/** In thousandths of an em, of those that are not a full em wide. */
function widthsOf(cids: readonly number[], advances: readonly number[]): string {
  return cids
    .map((cid, index) => ({ cid, width: Math.round(advances[index]! * 100_000) / 100 }))
    .filter(({ width }) => width !== EM)
    .map(({ cid, width }) => `${cid}[${width}]`)
    .join('');
}

const EM = 1000;

/** With the box as well where the face lacks one of the characters. */
function subsetWithBox(font: FontId, characters: readonly string[], fonts: FontSet): FontSubset {
  const subset = fonts.subset(font, characters);
  const isWhole = characters.every((character) => subset.sfnt.glyph(codePoint(character)) !== 0);
  return isWhole ? subset : fonts.subset(font, [...characters, String.fromCodePoint(BOX)]);
}

function describe(context: PDFContext, name: string, sfnt: Sfnt): PDFRef {
  const em = (value: number) => Math.round((value * 1000) / sfnt.unitsPerEm);
  // Symbolic: its characters are outside the standard Latin set.
  const entries = `/Flags 4/FontBBox[${sfnt.bbox.map(em).join(' ')}]/ItalicAngle 0/Ascent ${em(sfnt.ascender)}/Descent ${em(sfnt.descender)}/CapHeight ${em(sfnt.capHeight)}/StemV ${Math.round(sfnt.weight / 5)}`;
  return context.register(
    new RawObject(`<</Type/FontDescriptor/FontName/${name}${entries}${fontFile(context, sfnt)}>>`),
  );
}

/** The outlines, without what no reader of PDF looks at. */
function fontFile(context: PDFContext, sfnt: Sfnt): string {
  if (sfnt.outlines === 'glyf') {
    const file = cutFont(sfnt, EMBEDDED_TABLES);
    return `/FontFile2 ${context.register(new DeflatedStream(file, `/Length1 ${file.length}`))}`;
  }
  const file = new DeflatedStream(sfnt.table('CFF ')!, '/Subtype/CIDFontType0C');
  return `/FontFile3 ${context.register(file)}`;
}

/** Two bytes for each CID from 0 on: its glyph in the subset. */
function cidToGlyph(glyphs: readonly number[]): Uint8Array {
  const map = new Uint8Array((glyphs.length + 1) * 2);
  const view = new DataView(map.buffer);
  for (const [index, glyph] of glyphs.entries()) view.setUint16((index + 1) * 2, glyph);
  return map;
}

/** Six capital letters that say which subset of the face this is (ISO 32000-1, 9.6.4). */
function tagOf(characters: readonly string[]): string {
  const digest = createHash('sha256').update(characters.join('')).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
