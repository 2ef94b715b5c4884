import { crc32, deflateSync } from 'node:zlib';

/** A grey PNG of any size, with the data that a test gives for its rows. */
export function png(width: number, height: number, rows = new Uint8Array(height * (width + 1))): Uint8Array {
  return pngOf(width, height, GREY, rows);
}

/** A PNG of black that nothing is to be seen of. */
export function clearPng(width: number, height: number): Uint8Array {
  return pngOf(width, height, COLOURED_WITH_ALPHA, new Uint8Array(height * (4 * width + 1)));
}

/** Colour types of the format. */
const GREY = 0;
const COLOURED_WITH_ALPHA = 6;

function pngOf(width: number, height: number, colourType: number, rows: Uint8Array): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Depth of 8 bits, no interlacing.
  head[8] = 8;
  head[9] = colourType;
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

/** Eight by eight, red, in the four inks of a printing press. */
export const CMYK_JPEG = Buffer.from(
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6utq2eAvMm6' +
    'pseZqKuk/9sAQwEcHh4oIyhOKytOpG5dbqSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk/8AAFAgA' +
    'CAAIBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAEBv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAA' +
    'AAAEBv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AvAMTTTAP/9k=',
  'base64',
);
