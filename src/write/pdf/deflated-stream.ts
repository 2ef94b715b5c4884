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
    this.contents = deflateSync(bytes, bytes.length < LARGE ? THOROUGH : FAST);
  }

  override clone(): PDFObject {
    return this;
  }
}

/**
 * In bytes. Outlines are most of a file, and compressing them most of the work of writing it. They hold little that repeats: a
 * low level and a window of 8 KB make them 5 % larger in half the time.
 */
const LARGE = 40_000;
const FAST = { level: 3, windowBits: 13, memLevel: 9 };
const THOROUGH = { level: 6, memLevel: 9 };
