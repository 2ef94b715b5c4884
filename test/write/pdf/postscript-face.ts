import { cutFont, SUBSET_TABLES } from '../../../src/write/pdf/cut-font.ts';
import { readSfnt } from '../../../src/write/pdf/sfnt.ts';

/** Left, bottom, width and height of a glyph's only rectangle, in font units. */
export type Block = [left: number, bottom: number, width: number, height: number];

/**
 * A face with PostScript outlines: the characters and metrics of a TrueType face, each glyph drawn as a rectangle.
 *
 * @param cids CIDs of the glyphs from 1 on, for a face that is keyed by them; undefined: keyed by names.
 */
export function postScriptFace(
  trueType: Uint8Array,
  blocks: readonly Block[],
  cids?: readonly number[],
): Uint8Array {
  const sfnt = readSfnt(trueType);
  const tables = new Map([
    ['CFF ', new Uint8Array(cffTable(blocks, cids))],
    ['maxp', new Uint8Array([0, 0, 0x50, 0, ...uint16(blocks.length)])],
  ]);
  const isOther = (tag: string) => !['glyf', 'loca', 'cvt ', 'fpgm', 'prep'].includes(tag);
  return cutFont(
    {
      ...sfnt,
      outlines: 'CFF ',
      table: (tag) => tables.get(tag) ?? (isOther(tag) ? sfnt.table(tag) : undefined),
    },
    SUBSET_TABLES,
  );
}

/** Adobe Technical Note 5176. */
function cffTable(blocks: readonly Block[], cids: readonly number[] | undefined): number[] {
  const header = [1, 0, 4, 4];
  const names = index([ascii('Blocks')]);
  const strings = index([ascii('Adobe'), ascii('Identity')]);
  const subroutines = index([]);
  // A name's own number, or a CID: what stands in a character set.
  const charset = [0, ...(cids ?? blocks.slice(1).map((_, glyph) => glyph + 1)).flatMap(uint16)];
  const select = [0, ...blocks.map(() => 0)];
  const charStrings = index(blocks.map(rectangle));
  const place = (start: number) => {
    const charsetAt = start;
    const selectAt = charsetAt + charset.length;
    const charStringsAt = selectAt + select.length;
    const fontsAt = charStringsAt + charStrings.length;
    return cids
      ? [
          ...[...integer(391), ...integer(392), ...integer(0), 12, 30],
          ...[...integer(charsetAt), 15, ...integer(charStringsAt), 17],
          ...[...integer(selectAt), 12, 37, ...integer(fontsAt), 12, 36],
        ]
      : [...integer(charsetAt), 15, ...integer(charStringsAt), 17, ...integer(0), ...integer(fontsAt), 18];
  };
  const head = (start: number) => [...header, ...names, ...index([place(start)]), ...strings, ...subroutines];
  const start = head(0).length;
  const body = [...charset, ...select, ...charStrings];
  const fonts = cids ? index([[...integer(0), ...integer(start + body.length), 18]]) : [];
  return [...head(start), ...body, ...fonts];
}

function rectangle([left, bottom, width, height]: Block): number[] {
  const [rmoveto, hlineto, endchar] = [21, 6, 14];
  return [
    ...[...short(left), ...short(bottom), rmoveto],
    // Right, up, left; the outline closes itself.
    ...[...short(width), ...short(height), ...short(-width), hlineto],
    endchar,
  ];
}

function index(items: readonly (readonly number[])[]): number[] {
  if (items.length === 0) return [0, 0];
  const offsets = [1];
  for (const item of items) offsets.push(offsets.at(-1)! + item.length);
  return [...uint16(items.length), 2, ...offsets.flatMap(uint16), ...items.flat()];
}

/** Five bytes, whatever the number: a place does not move what comes after it. */
function integer(value: number): number[] {
  return [29, ...uint16(value >>> 16), ...uint16(value & 0xffff)];
}

function short(value: number): number[] {
  return [28, ...uint16(value & 0xffff)];
}

function uint16(value: number): number[] {
  return [value >>> 8, value & 0xff];
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
