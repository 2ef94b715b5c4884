import { type PDFContext, type PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { DeflatedStream } from './deflated-stream.ts';

/**
 * Writes a context's objects as a PDF 1.7 file: streams as they are, all other objects in one compressed stream, and where
 * each stands in a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). pdf-lib's own writer takes several times as long.
 */
export function writeFile(context: PDFContext): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const put = (part: Uint8Array | string) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    size += bytes.length;
  };
  // Four bytes above 127 say that the file is binary.
  put('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n');
  const packed: { number: number; text: string }[] = [];
  const places: Place[] = [];
  for (const [{ objectNumber: number }, object] of context.enumerateIndirectObjects()) {
    const isStream = object instanceof DeflatedStream || object instanceof PDFRawStream;
    if (!isStream) {
      packed.push({ number, text: String(object) });
      continue;
    }
    places.push({ number, fields: [1, size, 0] });
    if (object instanceof DeflatedStream) putDeflated(put, number, object);
    else putStream(put, number, object.dict, object.contents);
  }
  const pack = context.largestObjectNumber + 1;
  places.push(...packed.map(({ number }, index): Place => ({ number, fields: [2, pack, index] })));
  places.push({ number: pack, fields: [1, size, 0] });
  putDeflated(put, pack, packOf(packed));
  places.push({ number: pack + 1, fields: [1, size, 0] });
  putReferences(put, pack + 1, places, context);
  return Buffer.concat(parts);
}

/** Where an object stands: in the file (1), at an offset; or in the pack (2), with its index there. */
interface Place {
  number: number;
  fields: [type: 1 | 2, place: number, index: number];
}

type Put = (part: Uint8Array | string) => void;

function putStream(put: Put, number: number, dictionary: PDFDict, contents: Uint8Array): void {
  dictionary.set(PDFName.of('Length'), PDFNumber.of(contents.length));
  put(`${number} 0 obj\n${dictionary}\nstream\n`);
  put(contents);
  put('\nendstream\nendobj\n');
}

function putDeflated(put: Put, number: number, { entries, contents }: DeflatedStream): void {
  put(`${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${contents.length}>>\nstream\n`);
  put(contents);
  put('\nendstream\nendobj\n');
}

/** The pack: numbers and offsets of the objects, then the objects. */
function packOf(packed: readonly { number: number; text: string }[]): DeflatedStream {
  let offset = 0;
  const offsets = packed.map(({ number: own, text }) => {
    const entry = `${own} ${offset}`;
    offset += text.length + 1;
    return entry;
  });
  const head = `${offsets.join(' ')}\n`;
  const body = packed.map(({ text }) => text).join('\n');
  const entries = `/Type/ObjStm/N ${packed.length}/First ${head.length}`;
  return new DeflatedStream(Buffer.from(head + body, 'latin1'), entries);
}

const FIELDS = [1, 4, 4];
const ENTRY = 9;

function putReferences(put: Put, number: number, places: readonly Place[], context: PDFContext): void {
  const table = Buffer.alloc((number + 1) * ENTRY);
  // Object 0 is the list of those that are free: it is empty.
  table.writeUInt32BE(65_535, 5);
  for (const { number: own, fields } of places) {
    table.writeUInt8(fields[0], own * ENTRY);
    table.writeUInt32BE(fields[1], own * ENTRY + 1);
    table.writeUInt32BE(fields[2], own * ENTRY + 5);
  }
  const { Root, Info, ID } = context.trailerInfo;
  const start = places.at(-1)!.fields[1];
  const entries = `/Type/XRef/Size ${number + 1}/W[${FIELDS.join(' ')}]/Root ${Root}/Info ${Info}/ID${ID}`;
  putDeflated(put, number, new DeflatedStream(table, entries));
  put(`startxref\n${start}\n%%EOF\n`);
}
