/**
 * Sets circulars with Chengwen and with Typst in this process, each in turn, and prints how long they take and how large the files
 * are: `npm ci --prefix bench`, then `npm run bench:pdf`, or `node bench/pdf.ts COUNT` for another number than 60.
 * docs/performance.md says what is measured.
 */
import { PDFDocument, PDFName } from 'pdf-lib';
import type { Circular } from '../src/circular/types.ts';
import { composeNotice } from '../src/compose/notice.ts';
import { deriveFacts } from '../src/derive/index.ts';
import { layOut } from '../src/layout/index.ts';
import { openPress } from '../src/press.ts';
import type { PrintDocument } from '../src/print/types.ts';
import { readCircular } from '../src/read/circular.ts';
import { readContent } from '../src/read/index.ts';
import { writePdf } from '../src/write/pdf/index.ts';
import { median } from './median.ts';
import { oneFace } from './one-face.ts';
import { registers } from './registers.ts';
import { textCirculars } from './text-circular.ts';
import { openTypst } from './typst.ts';
import { typstSource } from './typst-source.ts';

const PAGES = 8;
/** Set before the others and not counted: what starts cold is compiled and loaded by then. */
const WARM_UP = 20;

/** A circular as both get it. */
interface Text {
  folder: string;
  sources: ReadonlyMap<string, Uint8Array>;
  typst: string;
  characters: number;
}

/** One circular, set by both. Times are milliseconds. */
interface Pair {
  characters: number;
  /** From source text to bytes. */
  ours: number;
  /** From the circular's tree and facts to bytes: without reading and deriving. */
  oursFromTree: number;
  /** From source text to bytes. */
  theirs: number;
  files: { ours: Uint8Array; theirs: Uint8Array };
}

const count = Number(process.argv[2] ?? 60);
const face = await oneFace();
const template = (await openPress({})).template('文件');
const typst = openTypst(face.bytes);
const encoder = new TextEncoder();
// Registers serve every circular, as faces do.
const { corpus } = readContent(new Map(registers().map(([path, text]) => [path, encoder.encode(text)])));

const pairs: Pair[] = [];
for (const [index, text] of texts(WARM_UP + Math.ceil(count * 1.3)).entries())
  pairs.push(await setByBoth(text, index % 2 === 0));
const measured: Pair[] = [];
let leftOut = 0;
for (const pair of pairs.slice(WARM_UP)) {
  if (measured.length === count) break;
  if (await isMeasured(pair)) measured.push(pair);
  else leftOut++;
}
print(measured);

function texts(number: number): Text[] {
  return textCirculars(number, 97042012).map(({ folder, text }) => {
    const sources = new Map([[`${folder}/index.md`, encoder.encode(text)]]);
    const document = compose(readCircular(folder, sources, [])!);
    const characters = charactersOf(document);
    return { folder, sources, typst: typstSource(document, face.family), characters };
  });
}

async function setByBoth(text: Text, oursFirst: boolean): Promise<Pair> {
  let theirs = oursFirst ? undefined : timed(() => typst.pdf(text.typst));
  const start = performance.now();
  const circular = readCircular(text.folder, text.sources, [])!;
  const facts = deriveFacts(circular, corpus);
  const read = performance.now();
  const document = composeNotice(circular, facts, corpus, template, () => undefined);
  const ours = await writePdf(document, layOut(document, face.fonts), face.fonts);
  const end = performance.now();
  theirs ??= timed(() => typst.pdf(text.typst));
  typst.forget();
  return {
    characters: text.characters,
    ours: end - start,
    oursFromTree: end - read,
    theirs: theirs.milliseconds,
    files: { ours, theirs: theirs.value },
  };
}

/** Both are of the length that is measured. */
async function isMeasured({ files }: Pair): Promise<boolean> {
  const read = [await inspect(files.ours), await inspect(files.theirs)];
  if (read.some(({ tagged }) => !tagged)) throw new Error('a file is not tagged');
  return read.every(({ pages }) => pages === PAGES);
}

function compose(circular: Circular): PrintDocument {
  return composeNotice(circular, deriveFacts(circular, corpus), corpus, template, () => undefined);
}

function timed<T>(make: () => T): { milliseconds: number; value: T } {
  const start = performance.now();
  const value = make();
  return { milliseconds: performance.now() - start, value };
}

/** Of the text that is set, without the banner and the page numbers. */
function charactersOf(document: PrintDocument): number {
  return document.sections
    .flatMap(({ children }) =>
      children.flatMap((block) => (block.type === 'pinned' ? block.children : block)),
    )
    .flatMap((block) => (block.type === 'paragraph' ? block.runs : []))
    .reduce((sum, run) => sum + (run.type === 'text' ? [...run.text].length : 0), 0);
}

async function inspect(bytes: Uint8Array): Promise<{ pages: number; tagged: boolean }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return { pages: pdf.getPageCount(), tagged: pdf.catalog.has(PDFName.of('StructTreeRoot')) };
}

function print(measured: readonly Pair[]): void {
  const characters = median(measured.map((pair) => pair.characters));
  console.log(
    `${measured.length} circulars of ${PAGES} pages and about ${Math.round(characters)} characters, tagged by both; ` +
      `${leftOut} of another length left out. Node ${process.version}`,
  );
  const row = (name: string, unit: (value: number) => string, of: (pair: Pair) => number) => {
    const values = measured.map(of);
    const cells = [median(values), Math.min(...values), Math.max(...values)].map((value) =>
      unit(value).padStart(10),
    );
    console.log(name.padEnd(40) + cells.join(''));
  };
  const milliseconds = (value: number) => value.toFixed(1);
  const ratio = (value: number) => value.toFixed(2);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(''.padEnd(40) + ['median', 'min', 'max'].map((head) => head.padStart(10)).join(''));
  row('Chengwen, from source text (ms)', milliseconds, (pair) => pair.ours);
  row('Chengwen, from the tree (ms)', milliseconds, (pair) => pair.oursFromTree);
  row('Typst, from source text (ms)', milliseconds, (pair) => pair.theirs);
  row('Typst ÷ Chengwen, both from source text', ratio, (pair) => pair.theirs / pair.ours);
  row('Typst ÷ Chengwen, ours from the tree', ratio, (pair) => pair.theirs / pair.oursFromTree);
  row('Chengwen, file (kB)', kilobytes, (pair) => pair.files.ours.length);
  row('Typst, file (kB)', kilobytes, (pair) => pair.files.theirs.length);
}
