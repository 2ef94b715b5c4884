import { crc32, deflateSync } from 'node:zlib';

/** A grey PNG of any size, with the data that a test gives for its rows. */
export function png(width: number, height: number, rows = new Uint8Array(height * (width + 1))): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Depth of 8 bits, grey, no interlacing.
  head[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

export function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  bytes.writeUInt32BE(data.length, 0);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return bytes;
}

/** Head, one grey frame of 3 by 2, a scan without data, end: enough for what is read of a JPEG. */
export const JPEG = Buffer.from('ffd8ffc0000b080002000301011100ffda0008010100003f0000ffd9', 'hex');
