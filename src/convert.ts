import type { Circular } from './circular/types.ts';
import { type Compiled, compile, factsOf } from './compile.ts';
import { composeNotice } from './compose/notice.ts';
import type { Sources } from './files.ts';
import {
  type Draft,
  draftOf,
  type Finding,
  filesOf,
  notPrinted,
  readForeign,
  type SourceDocument,
} from './import/index.ts';
import type { PrintBlock, PrintDocument, PrintParagraph } from './print/types.ts';
import { proposeRegister } from './propose-register.ts';
import type { Press } from './publish.ts';
import type { Unreadable } from './unreadable.ts';

/** What came of a file that was taken over. */
export interface Converted {
  type: 'converted';
  /** What `line` of the places counts. */
  unit: 'line' | 'paragraph';
  /** The folder of the circular, below the content directory. */
  folder: string;
  /** Those to write, by path below the content directory. */
  files: Map<string, Uint8Array>;
  /** The register that is there already and goes on, by its path. */
  extended: Map<string, Uint8Array>;
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
  const found = compiled.corpus.circulars.find(({ slug }) => slug === draft.circular.slug);
  const proposal = found ? proposeRegister(found, compiled, registers) : { findings: [] };
  const written = proposal.register;
  const register = new Map(written && [[written.file, new TextEncoder().encode(written.text)]]);
  const added = written?.isNew ? register : new Map<string, Uint8Array>();
  const findings = [
    ...draft.findings,
    ...proposal.findings,
    ...fatalIn(compiled),
    ...fatalIn(compile(added)),
    ...unprinted(document, draft, compiled, press),
  ];
  return {
    type: 'converted',
    unit: document.unit,
    folder: folderOf(draft.circular),
    files: new Map([...files, ...added]),
    extended: written?.isNew ? new Map() : register,
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
