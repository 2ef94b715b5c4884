import { deflateSync } from 'node:zlib';
import { PDFObject } from 'pdf-lib';

/** A stream that zlib compresses, which is several times faster than pdf-lib's own deflate. */
export class DeflatedStream extends PDFObject {
  /** Of its dictionary, but for the filter and the length. */
  readonly entries: string;
  readonly contents: Uint8Array;

  constructor(bytes: Uint8Array, entries = '') {
    super();
    this.entries = entries;
    const level = bytes.length < LARGE ? THOROUGH : FAST;
    this.contents = deflateSync(bytes, { level, memLevel: 9 });
  }

  override clone(): PDFObject {
    return this;
  }
}

/**
 * In bytes. Outlines are most of a file and compressing them a third of all the work; they hold little that repeats, so that
 * level 3 makes them 2 % larger than level 6 in two thirds of the time.
 */
const LARGE = 40_000;
const FAST = 3;
const THOROUGH = 6;
