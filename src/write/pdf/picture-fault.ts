import { crc32, inflateSync } from 'node:zlib';
import { JpegEmbedder, PngEmbedder } from 'pdf-lib';

/** Most pixels of a PNG, which is unpacked whole to be embedded: an A4 page at 600 dpi has 35 million. */
const MOST_PIXELS = 40_000_000;

/** Why a picture cannot be drawn, in Chinese; undefined when it can. */
export async function pictureFault(bytes: Uint8Array, format: 'png' | 'jpeg'): Promise<string | undefined> {
  const fault = format === 'png' ? pngFault(bytes) : jpegFault(bytes);
  if (fault !== undefined) return fault;
  try {
    await (format === 'png' ? PngEmbedder : JpegEmbedder).for(bytes);
    return undefined;
  } catch {
    return '图片已损坏';
  }
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** pdf-lib trusts the lengths that a PNG states and unpacks whatever it holds, so both are checked first. */
function pngFault(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  for (let at = 8, type = ''; type !== 'IEND'; ) {
    if (at + 12 > bytes.length) return '图片不完整';
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return '图片不完整';
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return '图片已损坏';
    type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'acTL') return '是动画';
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, end));
    at = end + 4;
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width * height > MOST_PIXELS) return `图片过大（超过${MOST_PIXELS / 10_000}万像素）`;
  const bits = view.getUint8(24) * (CHANNELS[view.getUint8(25)] ?? 0);
  // A row has its filter before it. Interlaced rows come in seven passes, some of them short.
  const size = height * (1 + Math.ceil((width * bits) / 8));
  const isInterlaced = view.getUint8(28) === 1;
  try {
    const unpacked = inflateSync(Buffer.concat(data), {
      maxOutputLength: isInterlaced ? 2 * size + 64 : size,
    });
    return unpacked.length === size || isInterlaced ? undefined : '图片不完整';
  } catch {
    return '图片已损坏';
  }
}

/** The last scan has an end: a photograph's thumbnail has one of its own, before the scan. */
function jpegFault(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scan = buffer.lastIndexOf(Buffer.from([0xff, 0xda]));
  return scan !== -1 && buffer.lastIndexOf(Buffer.from([0xff, 0xd9])) > scan ? undefined : '图片不完整';
}
