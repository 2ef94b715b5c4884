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
import { seeded } from './random.ts';
import { PLACES, registers } from './registers.ts';
import { textCircular } from './text-circular.ts';
import { openTypst } from './typst.ts';
import { typstSource } from './typst-source.ts';

const PAGES = 8;
/** Set before the others and not counted: what starts cold is compiled and loaded by then. */
const WARM_UP = 10;
const FIRST_YEAR = 2010;

/** One circular, set by both. Times are milliseconds. */
interface Pair {
  characters: number;
  /** From source text to bytes. */
  ours: number;
  /** From the circular's tree and facts to bytes: without reading and deriving. */
  oursFromTree: number;
  /** From source text to bytes. */
  theirs: number;
  sizes: { ours: number; theirs: number };
  tagged: boolean;
}

const count = Number(process.argv[2] ?? 60);
const face = await oneFace();
const template = (await openPress({})).template('文件');
const typst = openTypst(face.bytes);
const encoder = new TextEncoder();
const registerFiles = registers().map(([path, text]) => [path, encoder.encode(text)] as const);
// Registers serve every circular, as faces do.
const { corpus } = readContent(new Map(registerFiles));

const pairs: Pair[] = [];
const random = seeded(97042012);
let leftOut = 0;
for (let index = 0; pairs.length < WARM_UP + count; index++) {
  const place = PLACES[index % PLACES.length]!;
  const circular = textCircular(place, FIRST_YEAR + Math.floor(index / PLACES.length), random);
  const pair = await setByBoth(circular, index % 2 === 0);
  if (pair) pairs.push(pair);
  else leftOut++;
}
print(pairs.slice(WARM_UP));

/** Undefined when the circular is not of the length that is measured. */
async function setByBoth(
  { folder, text }: { folder: string; text: string },
  oursFirst: boolean,
): Promise<Pair | undefined> {
  const sources = new Map([[`${folder}/index.md`, encoder.encode(text)]]);
  const document = compose(readCircular(folder, sources, [])!);
  const source = typstSource(document, face.family);

  let theirs = oursFirst ? undefined : timed(() => typst.pdf(source));
  const start = performance.now();
  const circular = readCircular(folder, sources, [])!;
  const facts = deriveFacts(circular, corpus);
  const read = performance.now();
  const composed = composeNotice(circular, facts, corpus, template, () => undefined);
  const ours = await writePdf(composed, layOut(composed, face.fonts), face.fonts);
  const end = performance.now();
  theirs ??= timed(() => typst.pdf(source));
  typst.forget();

  const files = [await inspect(ours), await inspect(theirs.value)];
  if (files.some(({ pages }) => pages !== PAGES)) return undefined;
  return {
    characters: charactersOf(document),
    ours: end - start,
    oursFromTree: end - read,
    theirs: theirs.milliseconds,
    sizes: { ours: ours.length, theirs: theirs.value.length },
    tagged: files.every(({ tagged }) => tagged),
  };
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
  const tagged = measured.filter((pair) => pair.tagged).length;
  console.log(
    `${measured.length} circulars of ${PAGES} pages and about ${characters} characters, ${tagged} tagged by both; ` +
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
  row('Chengwen, file (kB)', kilobytes, (pair) => pair.sizes.ours);
  row('Typst, file (kB)', kilobytes, (pair) => pair.sizes.theirs);
}
