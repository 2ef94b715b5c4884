import { constants, crc32, deflateSync } from 'node:zlib';

/** A PNG of pixels of four bytes, red, green, blue and what nobody sees. */
export function writePng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = BITS;
  head[9] = COLOURED;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rowsOf(width, height, pixels), QUICK)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const BITS = 8;
/** The format's number for red, green and blue. */
const COLOURED = 2;

/** White runs of a page pack well at any level, and nobody keeps the picture. */
const QUICK = { level: 1, strategy: constants.Z_RLE };

/** A row of a PNG begins with how it is filtered, which is not at all. */
function rowsOf(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const rows = new Uint8Array(height * (3 * width + 1));
  let to = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    if (from % (4 * width) === 0) to++;
    rows[to++] = pixels[from]!;
    rows[to++] = pixels[from + 1]!;
    rows[to++] = pixels[from + 2]!;
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
