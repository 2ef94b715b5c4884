import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import { proseOf } from './circular/parts.ts';
import type { Circular, Figure, Part } from './circular/types.ts';
import type { Compiled } from './compile.ts';
import { imageSize } from './compose/image-size.ts';
import { parseTemplate, type Template } from './compose/template.ts';
import { readFileBytes, readTree, type Sources } from './files.ts';
import { problem } from './messages.ts';
import type { Press } from './publish.ts';
import { faceChains, HARFBUZZ, REGISTRY_FACES } from './write/pdf/face-chains.ts';
import { type FontSet, loadFonts } from './write/pdf/fonts.ts';
import { pictureFault } from './write/pdf/picture-fault.ts';

/** The folder of each 版式 under `templates/formats`. */
const FORMAT_FOLDERS: Record<Circular['meta']['format'], string> = {
  文件: 'wenjian',
  信函: 'xinhan',
  纪要: 'jiyao',
};

const FORMATS = fileURLToPath(new URL('../templates/formats/', import.meta.url));

/** Font files that a folder of an office may hold; others are ignored. */
const FONT_FILES = new Set(['.ttf', '.otf', '.ttc']);

/**
 * Reads what papers are printed with: the formats at once, the faces at the first PDF.
 *
 * @param options.fonts An office's folder of faces, which come before the registry's.
 * @throws {Error} when the folder cannot be read, or a format is wrong.
 */
export async function openPress(options: { fonts?: string | undefined }): Promise<Press> {
  const files = await readTree(FORMATS);
  const templates = new Map<string, Template>();
  for (const [path, bytes] of files) {
    if (basename(path) === 'format.yaml')
      templates.set(path.split('/')[0] ?? '', parseTemplate(decode(bytes)));
  }
  const office =
    options.fonts === undefined ? new Map<string, Uint8Array>() : await readOfficeFaces(options.fonts);
  let fonts: Promise<FontSet> | undefined;
  return {
    prints: (format) => templates.has(FORMAT_FOLDERS[format]),
    template(format) {
      const template = templates.get(FORMAT_FOLDERS[format]);
      if (!template) throw new Error(`templates/formats 下没有“${format}”的版式`);
      return template;
    },
    fonts() {
      fonts ??= loadFaces(office);
      return fonts;
    },
    fontReport: async () => (await fonts)?.report(),
  };
}

/** Every problem that keeps a circular from being printed as it is written. */
export async function pressProblems(
  press: Press,
  { corpus, sources }: Pick<Compiled, 'corpus' | 'sources'>,
): Promise<VFileMessage[]> {
  const messages: VFileMessage[] = [];
  for (const circular of corpus.circulars) {
    messages.push(
      ...formatProblems(press, circular),
      ...sealProblems(circular),
      ...ledgerProblems(circular),
      ...(await pictureProblems(circular, sources)),
    );
  }
  return messages;
}

function formatProblems(press: Press, { file, meta }: Circular): VFileMessage[] {
  if (press.prints(meta.format)) return [];
  return [
    problem({
      file,
      place: meta.places.format,
      rule: 'format-is-available',
      severity: 'fatal',
      reason: `还没有“${meta.format}”版式`,
      mend: `在 templates/formats/${FORMAT_FOLDERS[meta.format]} 下补上这一版式，或改用“文件”`,
    }),
  ];
}

function sealProblems({ file, meta }: Circular): VFileMessage[] {
  if (meta.seal === undefined) return [];
  return [
    problem({
      file,
      place: meta.places.seal,
      rule: 'seal-is-printed',
      severity: 'warning',
      reason: '印章还不能印出，按不加盖印章排印',
      mend: '打印后加盖印章，或删去“印章”',
    }),
  ];
}

function ledgerProblems(circular: Circular): VFileMessage[] {
  return proseOf(circular)
    .filter(({ meta }) => meta.ledgers.length > 0)
    .map(({ file, meta }) =>
      problem({
        file,
        place: meta.places.ledgers,
        rule: 'ledgers-are-printed',
        severity: 'information',
        reason: `“台账”列有${meta.ledgers.length}种，还不能生成空白台账`,
        mend: '需要随文下发的，写成报表（.form.yaml），列入“附件”',
      }),
    );
}

async function pictureProblems(circular: Circular, sources: Sources): Promise<VFileMessage[]> {
  const figures: { part: Part; figure: Figure }[] = [];
  for (const part of proseOf(circular)) {
    visit(part, 'figure', (figure) => {
      figures.push({ part, figure });
    });
  }
  const messages: VFileMessage[] = [];
  for (const { part, figure } of figures) {
    const fault = await faultOf(sources.get(figure.file));
    if (fault === undefined) continue;
    messages.push(
      problem({
        file: part.file,
        place: figure.position,
        rule: 'picture-can-be-drawn',
        severity: 'fatal',
        reason: `“${basename(figure.file)}”不能印出：${fault}`,
        mend: '用画图软件打开，另存为 PNG 或 JPEG',
      }),
    );
  }
  return messages;
}

async function faultOf(bytes: Uint8Array | undefined): Promise<string | undefined> {
  const size = bytes && imageSize(bytes);
  if (!bytes || !size) return '不是 PNG 或 JPEG 图片，或者不完整';
  return size.width === 0 || size.height === 0 ? '宽或高是零' : pictureFault(bytes, size.format);
}

async function readOfficeFaces(directory: string): Promise<Map<string, Uint8Array>> {
  const files = await readTree(directory);
  return new Map([...files].filter(([path]) => FONT_FILES.has(extname(path).toLowerCase())));
}

async function loadFaces(office: ReadonlyMap<string, Uint8Array>): Promise<FontSet> {
  const fonts = new Map(office);
  for (const [id, path] of Object.entries(REGISTRY_FACES)) fonts.set(id, await readModule(path));
  return loadFonts({ fonts, harfBuzz: await readModule(HARFBUZZ) }, faceChains(office));
}

async function readModule(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFileBytes(fileURLToPath(import.meta.resolve(path)));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
