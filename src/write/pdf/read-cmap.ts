/**
 * Glyph of a code point, 0 for none, by the widest Unicode map of the face: format 12 (every plane) before format 4 (the first).
 *
 * @throws {RangeError} when the map is longer than its table.
 */
export function readCmap(cmap: DataView): ((codePoint: number) => number) | undefined {
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
