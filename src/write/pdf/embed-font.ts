import { createHash } from 'node:crypto';
import type { PDFContext, PDFRef } from 'pdf-lib';
import type { FontId } from '../../layout/types.ts';
import { DeflatedStream } from './deflated-stream.ts';
import { BOX, type FontSet, type FontSubset, INVISIBLE } from './fonts.ts';
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
  const { bytes, sfnt, postScriptName } = subsetWithBox(font, printed, fonts);
  const cids = new Map(printed.map((character, index) => [character, index + 1]));
  const glyphs = printed.map((character) => sfnt.glyph(codePoint(character)) || sfnt.glyph(BOX));
  const advances = glyphs.map((glyph) => sfnt.advance(glyph) / sfnt.unitsPerEm);
  const name = `${tagOf(printed)}+${postScriptName || 'Face'}`;

  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: context.obj({
        Registry: hexString(context, 'Adobe'),
        Ordering: hexString(context, 'Identity'),
        Supplement: 0,
      }),
      FontDescriptor: describe(context, name, sfnt, bytes),
      DW: 1000,
      W: [1, advances.map((advance) => Math.round(advance * 100_000) / 100)],
      CIDToGIDMap: context.register(new DeflatedStream(cidToGlyph(glyphs))),
    }),
  );
  const ref = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(new DeflatedStream(Buffer.from(toUnicode(printed)))),
    }),
  );
  return {
    ref,
    encode: (text) => [...text].map((character) => hex(cids.get(character))).join(''),
    width: (text) =>
      [...text].reduce((sum, character) => sum + (advances[(cids.get(character) ?? 0) - 1] ?? 0), 0),
  };
}

/** With the box as well where the face lacks one of the characters. */
function subsetWithBox(font: FontId, characters: readonly string[], fonts: FontSet): FontSubset {
  const subset = fonts.subset(font, characters);
  const isWhole = characters.every((character) => subset.sfnt.glyph(codePoint(character)) !== 0);
  return isWhole ? subset : fonts.subset(font, [...characters, String.fromCodePoint(BOX)]);
}

function describe(context: PDFContext, name: string, sfnt: Sfnt, bytes: Uint8Array): PDFRef {
  const em = (value: number) => Math.round((value * 1000) / sfnt.unitsPerEm);
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      // Symbolic: its characters are outside the standard Latin set.
      Flags: 4,
      FontBBox: sfnt.bbox.map(em),
      ItalicAngle: 0,
      Ascent: em(sfnt.ascender),
      Descent: em(sfnt.descender),
      CapHeight: em(sfnt.capHeight),
      StemV: Math.round(sfnt.weight / 5),
      FontFile2: context.register(new DeflatedStream(bytes, `/Length1 ${bytes.length}`)),
    }),
  );
}

/** Two bytes for each CID from 0 on: its glyph in the subset. */
function cidToGlyph(glyphs: readonly number[]): Uint8Array {
  const map = new Uint8Array((glyphs.length + 1) * 2);
  const view = new DataView(map.buffer);
  for (const [index, glyph] of glyphs.entries()) view.setUint16((index + 1) * 2, glyph);
  return map;
}

function toUnicode(characters: readonly string[]): string {
  const lines = characters.map((character, index) => `<${hex(index + 1)}> <${utf16(character)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const block = lines.slice(index * 100, index * 100 + 100);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Six capital letters that say which subset of the face this is (ISO 32000-1, 9.6.4). */
function tagOf(characters: readonly string[]): string {
  const digest = createHash('sha256').update(characters.join('')).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

function hexString(context: PDFContext, text: string) {
  return context.obj(new TextEncoder().encode(text));
}

function hex(code: number | undefined): string {
  return code === undefined ? '' : code.toString(16).padStart(4, '0');
}

function utf16(character: string): string {
  return Array.from({ length: character.length }, (_, index) => hex(character.charCodeAt(index))).join('');
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
