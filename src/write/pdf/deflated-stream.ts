import { deflate } from 'node:zlib';
import { PDFObject } from 'pdf-lib';

/**
 * A stream that zlib compresses on another thread while the rest of the file is made: more than half of all the work for a
 * file is compressing the glyphs of its faces.
 */
export class DeflatedStream extends PDFObject {
  /** Of its dictionary, but for the filter and the length. */
  readonly entries: string;
  readonly contents: Promise<Uint8Array>;

  constructor(bytes: Uint8Array, entries = '') {
    super();
    this.entries = entries;
    this.contents = compress(bytes);
  }

  override clone(): PDFObject {
    return this;
  }
}

/** Room for what cannot be made smaller. */
const MARGIN = 1024;

function compress(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // In one piece: between two pieces the other thread would wait for this one.
    deflate(bytes, { chunkSize: bytes.length + MARGIN }, (error, compressed) => {
      if (error) reject(error);
      else resolve(compressed);
    });
  });
}
