import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Node } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { nodesOf } from './circular/nodes-of.ts';
import { proseOf } from './circular/parts.ts';
import type { Circular } from './circular/types.ts';
import { ledgersOf } from './compose/form/ledgers.ts';
import { imageSize } from './compose/image-size.ts';
import { readFormats } from './compose/template/formats.ts';
import { editDistance } from './edit-distance.ts';
import { readFileBytes, readTree, type Sources } from './files.ts';
import { problem } from './messages.ts';
import type { Press } from './publish.ts';
import { readLedgers } from './read/form/read-ledgers.ts';
import { readPapers } from './read/paper/read-papers.ts';
import { faceChains, HARFBUZZ, REGISTRY_FACES } from './write/pdf/face-chains.ts';
import type { FontSet } from './write/pdf/fonts.ts';

const FORMATS = fileURLToPath(new URL('../templates/formats/', import.meta.url));
const LEDGERS = fileURLToPath(new URL('../templates/ledgers/', import.meta.url));
const PAPERS = fileURLToPath(new URL('../templates/papers/', import.meta.url));

/** Font files that a folder of an office may hold; others are ignored. */
const FONT_FILES = new Set(['.ttf', '.otf', '.ttc']);

/**
 * Reads what papers are printed with: the formats, the ledgers and the papers that are demanded at once, the faces at the first PDF.
 *
 * @param options.fonts An office's folder of faces, which come before the registry's.
 * @throws {Error} when the folder cannot be read, or a format, a ledger or a paper is wrong.
 */
export async function openPress(options: { fonts?: string | undefined }): Promise<Press> {
  const files = await readTree(FORMATS);
  const texts = [...files].filter(([path]) => basename(path) === 'format.yaml');
  const templates = readFormats(new Map(texts.map(([path, bytes]) => [path, decode(bytes)])));
  const ledgers = readLedgers(await readTemplates('ledgers', LEDGERS));
  const papers = readPapers(await readTemplates('papers', PAPERS));
  const office =
    options.fonts === undefined ? new Map<string, Uint8Array>() : await readOfficeFaces(options.fonts);
  let fonts: Promise<FontSet> | undefined;
  return {
    formats: [...templates.keys()],
    template(format) {
      const template = templates.get(format);
      if (!template) throw new Error(`templates/formats 下没有“${format}”的版式`);
      return template;
    },
    ledgers,
    papers,
    fonts() {
      fonts ??= loadFaces(office);
      return fonts;
    },
    fontReport: async () => (await fonts)?.report(),
  };
}

/** Every problem that keeps a circular from being printed as it is written; they follow from its own files. */
export async function circularProblems(
  press: Press,
  circular: Circular,
  sources: Sources,
): Promise<VFileMessage[]> {
  return [
    ...formatProblems(press, circular),
    ...unprintedProblems(press, circular),
    ...ledgerProblems(press, circular),
    ...(await pictureProblems(circular, sources)),
  ];
}

function formatProblems(press: Press, { file, meta }: Circular): VFileMessage[] {
  if (press.formats.includes(meta.format)) return [];
  return [
    problem({
      file,
      place: meta.places.format,
      rule: 'format-is-available',
      severity: 'fatal',
      reason: `没有“${meta.format}”版式，备有的版式是${press.formats.map((name) => `“${name}”`).join('、')}`,
      mend: '改用备有的版式，或在 templates/formats 下新建文件夹补上这一版式',
    }),
  ];
}

/** What the circular's format has no place for. */
function unprintedProblems(press: Press, { file, meta }: Circular): VFileMessage[] {
  if (!press.formats.includes(meta.format)) return [];
  const { attendance, imprint, title } = press.template(meta.format);
  const lists = [
    ['出席', meta.attendees, meta.places.attendees],
    ['请假', meta.absentees, meta.places.absentees],
    ['列席', meta.observers, meta.places.observers],
  ] as const;
  const printing = press.formats.filter((name) => press.template(name).attendance.length > 0);
  const messages = lists
    .filter(([label, names]) => names !== undefined && !attendance.includes(label))
    .map(([label, , place]) =>
      problem({
        file,
        place,
        rule: 'attendance-is-printed',
        severity: 'error',
        reason: `“${meta.format}”版式不印“${label}”，它只用于${printing.map((name) => `“${name}”`).join('、')}版式`,
        mend: '改写“版式”，或把这些人员写入正文',
      }),
    );
  if (meta.printing && !imprint.printing)
    messages.push(
      problem({
        file,
        place: meta.places.printing,
        rule: 'printing-line-is-printed',
        severity: 'information',
        reason: `“${meta.format}”版式的版记不印印发机关和印发日期，“印发”只在网页上显示`,
      }),
    );
  if (!title.printed && meta.title !== (meta.letterhead ?? `${meta.issuers[0]}${meta.kind}`))
    messages.push(
      problem({
        file,
        place: meta.places.title,
        rule: 'title-is-printed',
        severity: 'information',
        reason: `“${meta.format}”版式不印标题，标题只用于网页和文件名`,
      }),
    );
  return messages;
}

/** Ledgers that are not at hand, and so get the columns common to all: by a slip, it may be. */
function ledgerProblems(press: Press, circular: Circular): VFileMessage[] {
  const titles = press.ledgers.map(({ title }) => title);
  const lacking = ledgersOf(circular, press.ledgers).filter(({ from }) => from === 'common');
  return lacking.map(({ form: { title } }) => {
    const part = proseOf(circular).find(({ meta }) => meta.ledgers.includes(title))!;
    const near = titles.filter((known) => isNear(title, known));
    return problem({
      file: part.file,
      place: part.meta.places.ledgers,
      rule: 'ledger-is-at-hand',
      severity: near.length > 0 ? 'warning' : 'information',
      reason: `没有备好名为“${title}”的台账，按通用的列生成空白台账`,
      mend:
        near.length > 0
          ? `是否应为${near.map((known) => `“${known}”`).join('或者')}？`
          : '要用别的列，写成报表（.form.yaml），在“台账”中写它的文件名',
    });
  });
}

/** One of the names is part of the other, or few of its characters differ. */
function isNear(written: string, known: string): boolean {
  const [short, long] = [written, known].toSorted((a, b) => a.length - b.length) as [string, string];
  if (short.length >= 5 && long.includes(short)) return true;
  const most = Math.floor(known.length / 4);
  return editDistance(written, known, most) <= most;
}

async function pictureProblems(circular: Circular, sources: Sources): Promise<VFileMessage[]> {
  const pictures: { file: string; picture: string; place: Node['position'] }[] = [];
  for (const part of proseOf(circular)) {
    for (const { file, position } of nodesOf(part, 'figure'))
      pictures.push({ file: part.file, picture: file, place: position });
  }
  for (const seal of circular.meta.seals ?? [])
    pictures.push({ file: circular.file, picture: seal, place: circular.meta.places.seals });
  const messages: VFileMessage[] = [];
  for (const { file, picture, place } of pictures) {
    const fault = await faultOf(sources.get(picture));
    if (fault === undefined) continue;
    messages.push(
      problem({
        file,
        place,
        rule: 'picture-can-be-drawn',
        severity: 'fatal',
        reason: `“${basename(picture)}”不能印出：${fault}`,
        mend: '用画图软件打开，另存为 PNG 或 JPEG',
      }),
    );
  }
  return messages;
}

async function faultOf(bytes: Uint8Array | undefined): Promise<string | undefined> {
  const size = bytes && imageSize(bytes);
  if (!bytes || !size) return '不是 PNG 或 JPEG 图片，或者不完整';
  if (size.width === 0 || size.height === 0) return '宽或高是零';
  const { pictureFault } = await import('./write/pdf/picture-fault.ts');
  return pictureFault(bytes, size.format);
}

/** By path from the project's folder, for what is to be said of one. */
async function readTemplates(folder: string, directory: string): Promise<Sources> {
  const files = await readTree(directory);
  return new Map([...files].map(([path, bytes]) => [`templates/${folder}/${path}`, bytes]));
}

async function readOfficeFaces(directory: string): Promise<Map<string, Uint8Array>> {
  const files = await readTree(directory);
  return new Map([...files].filter(([path]) => FONT_FILES.has(extname(path).toLowerCase())));
}

async function loadFaces(office: ReadonlyMap<string, Uint8Array>): Promise<FontSet> {
  const fonts = new Map(office);
  for (const [id, path] of Object.entries(REGISTRY_FACES)) fonts.set(id, await readModule(path));
  const { loadFonts } = await import('./write/pdf/fonts.ts');
  return loadFonts({ fonts, harfBuzz: await readModule(HARFBUZZ) }, faceChains(office));
}

async function readModule(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFileBytes(fileURLToPath(import.meta.resolve(path)));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
