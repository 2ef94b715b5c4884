import { deflate, deflateSync } from 'node:zlib';
import { PDFObject } from 'pdf-lib';

/**
 * A stream that zlib compresses. The large ones, the glyphs of faces, are compressed on another thread while the rest of the
 * file is made: they are more than half of all the work.
 */
export class DeflatedStream extends PDFObject {
  /** Of its dictionary, but for the filter and the length. */
  readonly entries: string;
  readonly contents: Uint8Array | Promise<Uint8Array>;

  constructor(bytes: Uint8Array, entries = '') {
    super();
    this.entries = entries;
    this.contents = bytes.length < LARGE ? deflateSync(bytes) : deflateAside(bytes);
  }

  override clone(): PDFObject {
    return this;
  }
}

/** In bytes: for less, going to another thread takes as long as compressing. */
const LARGE = 40_000;
/** Room for what cannot be made smaller. */
const MARGIN = 1024;

function deflateAside(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // In one piece: between two pieces the other thread would wait for this one.
    deflate(bytes, { chunkSize: bytes.length + MARGIN }, (error, compressed) => {
      if (error) reject(error);
      else resolve(compressed);
    });
  });
}
