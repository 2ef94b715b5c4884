import { PDFObject } from 'pdf-lib';

/** An object that is written as the text it is given, in ASCII: structure elements are many, and dear as dictionaries. */
export class RawObject extends PDFObject {
  private readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override clone(): PDFObject {
    return this;
  }

  override toString(): string {
    return this.text;
  }

  override sizeInBytes(): number {
    return this.text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    return Buffer.from(buffer.buffer, buffer.byteOffset).write(this.text, offset, 'latin1');
  }
}
