/**
 * Makes blank forms in the three formats in this process and prints forms per second and where the time goes: `npm run bench:forms`,
 * or `node bench/forms.ts COUNT` for another number than 1000. The forms are those of the sample and the ledgers at hand, in turn.
 */
import { fileURLToPath } from 'node:url';
import { formsOf } from '../src/circular/parts.ts';
import { compile, factsOf } from '../src/compile.ts';
import { composeForm } from '../src/compose/form/form.ts';
import { readTree } from '../src/files.ts';
import { layOut } from '../src/layout/index.ts';
import { openPress } from '../src/press.ts';
import { writeDocx } from '../src/write/docx/index.ts';
import { writePdf } from '../src/write/pdf/index.ts';
import { writeXlsx } from '../src/write/xlsx/index.ts';

const CONTENT = fileURLToPath(new URL('../content/', import.meta.url));
const SLUG = 'fanli-2018-7';

const count = Number(process.argv[2] ?? 1000);
const compiled = compile(await readTree(CONTENT));
const circular = compiled.corpus.circulars.find(({ slug }) => slug === SLUG)!;
const press = await openPress({});
const fonts = await press.fonts();
const facts = factsOf(compiled, circular);
const template = press.template(circular.meta.format);
const shapes = [...formsOf(circular), ...press.ledgers];

/** Seconds by what they were spent on, and bytes by format. */
const seconds = new Map<string, number>();
const bytes = new Map<string, number>();

// What starts cold is compiled and loaded by then.
for (const form of shapes) await makeAll(form);
seconds.clear();
bytes.clear();
for (let index = 0; index < count; index++) await makeAll(shapes[index % shapes.length]!);
print();

async function makeAll(form: (typeof shapes)[number]): Promise<void> {
  const document = await timed('compose', () =>
    composeForm(form, circular, facts, compiled.corpus, template),
  );
  weigh('DOCX', await timed('DOCX', () => writeDocx(document)));
  weigh('XLSX', await timed('XLSX', () => writeXlsx(document)));
  const pages = await timed('PDF: layout', () => layOut(document, fonts));
  weigh('PDF', await timed('PDF: write', () => writePdf(document, pages, fonts)));
}

async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const made = await work();
  seconds.set(stage, (seconds.get(stage) ?? 0) + (performance.now() - start) / 1000);
  return made;
}

function weigh(format: string, made: Uint8Array): void {
  bytes.set(format, (bytes.get(format) ?? 0) + made.length);
}

function print(): void {
  const whole = [...seconds.values()].reduce((sum, each) => sum + each, 0);
  console.log(
    `${count} forms of ${shapes.length} shapes in three formats, Node ${process.version}, one process`,
  );
  console.log(
    `${'stage'.padEnd(16)}${'seconds'.padStart(10)}${'forms/s'.padStart(10)}${'share'.padStart(10)}`,
  );
  for (const [stage, spent] of [...seconds, ['all three', whole] as const]) {
    const share = `${Math.round((100 * spent) / whole)} %`;
    console.log(
      stage.padEnd(16) +
        [spent.toFixed(1), (count / spent).toFixed(0), share].map((cell) => cell.padStart(10)).join(''),
    );
  }
  const kilobytes = [...bytes].map(([format, size]) => `${format} ${(size / count / 1000).toFixed(1)} kB`);
  console.log(`mean size: ${kilobytes.join(', ')}`);
}
