import { namedOrgans } from './check/named-organs.ts';
import type { Circular } from './circular/types.ts';
import { type Compiled, compile, factsOf } from './compile.ts';
import { composeNotice } from './compose/notice.ts';
import { organIndex } from './corpus/organ-index.ts';
import type { Sources } from './files.ts';
import {
  type Draft,
  draftOf,
  type Finding,
  filesOf,
  notPrinted,
  readForeign,
  type SourceDocument,
  writeRegister,
} from './import/index.ts';
import type { PrintBlock, PrintDocument, PrintParagraph } from './print/types.ts';
import type { Press } from './publish.ts';
import type { Unreadable } from './unreadable.ts';

/** What came of a file that was taken over. */
export interface Converted {
  type: 'converted';
  /** What `line` of the places counts. */
  unit: 'line' | 'paragraph';
  /** The folder of the circular, below the content directory. */
  folder: string;
  /** By path below the content directory. */
  files: Map<string, Uint8Array>;
  findings: Finding[];
}

/**
 * Takes a file of somebody else over: reads it, drafts a circular, writes its files; compiles and prints these, and compares
 * that with what was read.
 *
 * @param sources - The content directory that the files are for: its registers tell which organs are known.
 */
export function convert(
  bytes: Uint8Array,
  wishes: { name: string; slug?: string | undefined },
  sources: Sources,
  press: Press,
): Converted | Unreadable {
  const document = readForeign(bytes);
  if ('type' in document) return document;
  const registers = new Map([...sources].filter(([path]) => !path.startsWith('circulars/')));
  const draft = draftOf(document, compile(registers).corpus, wishes);
  const files = encoded(draft);
  const compiled = compile(new Map([...registers, ...files]));
  const register = proposedRegister(draft, compiled);
  const added = new Map(
    register?.file === undefined ? [] : [[register.file, new TextEncoder().encode(register.text)]],
  );
  const findings = [
    ...draft.findings,
    ...(register === undefined ? [] : [register.finding]),
    ...fatalIn(compiled),
    ...fatalIn(compile(added)),
    ...unprinted(document, draft, compiled, press),
  ];
  return {
    type: 'converted',
    unit: document.unit,
    folder: folderOf(draft.circular),
    files: new Map([...files, ...added]),
    findings,
  };
}

function folderOf({ file }: Circular): string {
  return file.slice(0, file.lastIndexOf('/'));
}

function encoded({ circular, pictures }: Draft): Map<string, Uint8Array> {
  const texts = [...filesOf(circular)].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return new Map<string, Uint8Array>([...texts, ...pictures]);
}

/** A register of the organs that no register knows; where the region has one, only their names. */
function proposedRegister(
  { circular }: Draft,
  compiled: Compiled,
): { file?: string; text: string; finding: Finding } | undefined {
  const found = compiled.corpus.circulars.find(({ slug }) => slug === circular.slug);
  if (!found) return undefined;
  const organs = organIndex(compiled.corpus);
  const named = namedOrgans(found, factsOf(compiled, found), organs);
  const names = [
    ...new Set(named.flatMap(({ organ, name }) => (organ === null && isName(name) ? [name] : []))),
  ];
  if (names.length === 0) return undefined;
  const { region } = found.meta;
  const text = writeRegister(region, names, circular.slug);
  const words = `${names.length}个机关不在名录中：${names.join('、')}`;
  const ask = (rest: string): Finding => ({ kind: 'ask', subject: '机关名录', text: words + rest });
  if (compiled.corpus.regions.has(region)) return { text, finding: ask(`；请补入“${region}”的机关名录`) };
  const file = `organs/${circular.slug}.yaml`;
  return { file, text, finding: ask(`；已拟成 ${file}，请核对全称、类型和标识`) };
}

/** A register holds names, no sentences. */
function isName(name: string): boolean {
  return name.length <= 60 && /^[\p{L}\p{N}（）《》〔〕·、“”—－-]+$/u.test(name);
}

/** What keeps files from being compiled: a fault of the import, which a person must hear of. */
function fatalIn({ messages }: Compiled): Finding[] {
  return messages
    .filter(({ severity }) => severity === 'fatal')
    .map(({ file, line, reason }) => ({
      kind: 'ask',
      subject: '编译',
      text: `${file}:${line ?? 1} ${reason}`,
    }));
}

/** What the file says that the paper of the draft does not. */
function unprinted(
  document: SourceDocument,
  { circular, findings }: Draft,
  compiled: Compiled,
  press: Press,
): Finding[] {
  const found = compiled.corpus.circulars.find(({ slug }) => slug === circular.slug);
  if (!found) return [];
  const images = (file: string) => compiled.sources.get(file);
  const template = press.template(found.meta.format);
  const paper = composeNotice(found, factsOf(compiled, found), compiled.corpus, template, images);
  return notPrinted(document, wordsOn(paper), findings);
}

/** The words of a paper in order. */
export function wordsOn({ sections }: PrintDocument): string {
  return sections.flatMap(({ children }) => children.map(wordsOf)).join('\n');
}

function wordsOf(block: PrintBlock): string {
  switch (block.type) {
    case 'paragraph':
      return lineOf(block);
    case 'table':
      return [...block.head, ...block.body]
        .flatMap(({ cells }) => cells.map(({ children }) => children.map(lineOf).join('')))
        .join('\n');
    case 'pinned':
      return block.children.map((child) => (child.type === 'paragraph' ? lineOf(child) : '')).join('\n');
    case 'figure':
      return block.alt;
    default:
      return '';
  }
}

function lineOf({ runs }: PrintParagraph): string {
  return runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
}
