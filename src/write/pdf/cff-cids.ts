/**
 * The CID of each glyph of a CFF table (Adobe Technical Note 5176): by its character set where the face is keyed by CIDs, else
 * the glyph's own number (ISO 32000-1, 9.7.4.2).
 *
 * @throws {RangeError} when the table is cut short.
 */
export function cffCids(cff: Uint8Array, glyphCount: number): (glyph: number) => number {
  const view = new DataView(cff.buffer, cff.byteOffset, cff.byteLength);
  const names = skipIndex(view, view.getUint8(2));
  const top = readTopDict(view, firstOf(view, names));
  if (!top.has(ROS)) return (glyph) => glyph;
  const offset = top.get(CHARSET) ?? 0;
  // 0, 1 and 2 stand for sets of names; a face keyed by CIDs that gives none has them in order.
  const cids = offset > 2 ? readCharset(view, offset, glyphCount) : undefined;
  return (glyph) => cids?.[glyph] ?? glyph;
}

/** Operators of a Top DICT; two bytes are taken as 12 × 256 and the second. */
const ROS = 12 * 256 + 30;
const CHARSET = 15;

/** Where what follows an INDEX begins. */
function skipIndex(view: DataView, start: number): number {
  const count = view.getUint16(start);
  if (count === 0) return start + 2;
  const { data, offset } = indexAt(view, start, count);
  return data + offset(count);
}

function firstOf(view: DataView, start: number): { from: number; to: number } {
  const { data, offset } = indexAt(view, start, view.getUint16(start));
  return { from: data + offset(0), to: data + offset(1) };
}

function indexAt(view: DataView, start: number, count: number) {
  const size = view.getUint8(start + 2);
  const offset = (index: number) => {
    let value = 0;
    for (let byte = 0; byte < size; byte++)
      value = value * 256 + view.getUint8(start + 3 + index * size + byte);
    return value;
  };
  // Offsets count from the byte before the data.
  return { data: start + 2 + (count + 1) * size, offset };
}

/** The last operand of each operator. */
function readTopDict(view: DataView, { from, to }: { from: number; to: number }): Map<number, number> {
  const operators = new Map<number, number>();
  let operand = 0;
  for (let at = from; at < to; ) {
    const byte = view.getUint8(at++);
    if (byte === 12) operators.set(12 * 256 + view.getUint8(at++), operand);
    else if (byte <= 21) operators.set(byte, operand);
    else if (byte === 28) {
      operand = view.getInt16(at);
      at += 2;
    } else if (byte === 29) {
      operand = view.getInt32(at);
      at += 4;
    } else if (byte === 30) {
      // A real number ends with a nibble of 15; no offset is one.
      while ((view.getUint8(at) & 15) !== 15 && view.getUint8(at) >> 4 !== 15) at++;
      at++;
    } else if (byte <= 246) operand = byte - 139;
    else if (byte <= 250) operand = (byte - 247) * 256 + view.getUint8(at++) + 108;
    else operand = -(byte - 251) * 256 - view.getUint8(at++) - 108;
  }
  return operators;
}

function readCharset(view: DataView, offset: number, glyphCount: number): Uint16Array {
  const cids = new Uint16Array(glyphCount);
  const format = view.getUint8(offset);
  let at = offset + 1;
  for (let glyph = 1; glyph < glyphCount; ) {
    const first = view.getUint16(at);
    at += 2;
    const left = format === 0 ? 0 : format === 1 ? view.getUint8(at) : view.getUint16(at);
    at += format;
    for (let index = 0; index <= left && glyph < glyphCount; index++) cids[glyph++] = first + index;
  }
  return cids;
}
