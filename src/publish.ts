import type { PaperTemplate } from './circular/paper-template.ts';
import { formsOf, proseOf } from './circular/parts.ts';
import type { Circular, Form } from './circular/types.ts';
import { type Compiled, factsOf } from './compile.ts';
import { composeAttachedTable, isAttachedTable } from './compose/attached-table.ts';
import { composeDutyTable } from './compose/duty-table.ts';
import { fileName, uniqueNames } from './compose/file-name.ts';
import { composeForm } from './compose/form/form.ts';
import { composeLedgerBook } from './compose/form/ledger-book.ts';
import { ledgersOf } from './compose/form/ledgers.ts';
import { letterheadOf } from './compose/head/letterhead.ts';
import { hasImprint, imprintApart } from './compose/imprint-apart.ts';
import { composeNotice } from './compose/notice.ts';
import { composePaper } from './compose/papers/compose-paper.ts';
import { demandedPapers } from './compose/papers/demanded-papers.ts';
import type { Template } from './compose/template/template.ts';
import { layOut } from './layout/index.ts';
import type { LaidOut } from './layout/types.ts';
import type { PrintDocument } from './print/types.ts';
import type { FontReport, FontSet } from './write/pdf/fonts.ts';
import { writeZip } from './write/zip/index.ts';

/** What every paper is printed with. */
export interface Press {
  /** Names of the formats there are. */
  formats: readonly string[];
  /** @throws {Error} for a format that there is not: `circularProblems` reports it. */
  template(format: string): Template;
  /** The ledgers at hand, whatever the circular. */
  ledgers: readonly Form[];
  /** The papers that circulars may demand, in the order in which they are tried. */
  papers: readonly PaperTemplate[];
  /** Loaded at the first PDF: the faces are large. */
  fonts(): Promise<FontSet>;
  /** Which face each role got and what was lacking so far; undefined before the first PDF. */
  fontReport(): Promise<FontReport | undefined>;
}

/** What a document is written in. */
export type DocumentFormat = 'docx' | 'pdf' | 'xlsx';

export type PaperFormat = DocumentFormat | 'zip';

/** One file that a circular is published as. */
export interface Paper {
  /** Relative to the circular's URL: `notice.pdf`, `forms/clues.xlsx`, `ledgers/petitions.docx`, `bundle.zip`. */
  path: string;
  kind: 'notice' | 'duties' | 'form' | 'ledger' | 'paper' | 'bundle';
  format: PaperFormat;
  /** Of the document, in Chinese: 通知, 责任分工表, or the form's title. */
  title: string;
  /** Chinese file name for downloads, with extension; unique among the circular's papers. */
  downloadName: string;
  mediaType: string;
  /** Composes, lays out and writes the paper; the bytes are kept for the bundle. */
  make(): Promise<Uint8Array>;
}

/** Who reads a paper: the office that issues it and whom it sends it to, or anyone. */
export type Readership = 'office' | 'public';

/**
 * Every paper of a circular, in the order they are listed; the bundle is last. Nothing is rendered before `make`.
 *
 * @param readership Papers for anyone leave out the contact unless the circular says 公开: 是.
 */
export function papersOf(
  circular: Circular,
  compiled: Compiled,
  press: Press,
  readership: Readership = 'office',
): Paper[] {
  const printed = readership === 'public' ? withoutPrivateContact(circular) : circular;
  const documents = withUniqueNames(documentsOf(printed, compiled, press));
  const papers = documents.flatMap((document) => inFormats(document, press));
  const bundle: Paper = {
    path: 'bundle.zip',
    kind: 'bundle',
    format: 'zip',
    title: '全部文件',
    downloadName: `${fileName(circular)}.zip`,
    mediaType: MEDIA_TYPES.zip,
    make: once(async () => {
      const entries = [];
      for (const paper of papers) entries.push({ path: paper.downloadName, bytes: await paper.make() });
      return writeZip(entries, circular.meta.issueDate);
    }),
  };
  return [...papers, bundle];
}

/** A form as its papers print it: what a preview on screen shows. */
export function printedForm(form: Form, circular: Circular, compiled: Compiled, press: Press): PrintDocument {
  const template = press.template(circular.meta.format);
  return composeForm(form, circular, factsOf(compiled, circular), compiled.corpus, template);
}

/** The forms of a circular's ledgers, attached ones apart, by their ids in addresses. */
export function ledgerForms(circular: Circular, press: Press): Map<string, Form> {
  const ledgers = ledgersOf(circular, press.ledgers).filter(({ from }) => from !== 'attached');
  return new Map(ledgers.map(({ id, form }) => [id, form]));
}

/** The words of the letterhead as the papers print them, a line each. */
export function printedLetterhead({ meta }: Circular, press: Press): string[] {
  const { names, suffix } = letterheadOf(meta, press.template(meta.format));
  return names.length === 1 ? [`${names[0]}${suffix}`] : [...names, suffix].filter((line) => line !== '');
}

function withoutPrivateContact(circular: Circular): Circular {
  const { contact, ...meta } = circular.meta;
  return contact === undefined || contact.public ? circular : { ...circular, meta };
}

interface Source {
  path: string;
  kind: Paper['kind'];
  title: string;
  downloadName: string;
  formats: DocumentFormat[];
  compose(): PrintDocument;
}

/** What a circular prints, before it is written in a format. */
function documentsOf(circular: Circular, compiled: Compiled, press: Press): Source[] {
  const { corpus, sources } = compiled;
  const facts = factsOf(compiled, circular);
  const template = press.template(circular.meta.format);
  const attached = [
    ...formsOf(circular).map((form) => ({
      name: form.name,
      title: form.title,
      compose: () => composeForm(form, circular, facts, corpus, template),
    })),
    ...proseOf(circular)
      .filter(isAttachedTable)
      .map((prose) => ({
        name: prose.name,
        title: prose.meta.title,
        compose: () => composeAttachedTable(prose, circular, facts, corpus, template),
      })),
  ];
  return [
    {
      path: 'notice',
      kind: 'notice',
      title: circular.meta.kind,
      downloadName: fileName(circular),
      formats: ['docx', 'pdf'],
      compose: () => composeNotice(circular, facts, corpus, template, (file) => sources.get(file)),
    },
    ...(facts.duties.length === 0
      ? []
      : [
          {
            path: 'duties',
            kind: 'duties' as const,
            title: '责任分工表',
            downloadName: fileName(circular, '责任分工表'),
            formats: TABLE_FORMATS,
            compose: () => composeDutyTable(circular, facts, corpus, template),
          },
        ]),
    ...attached.map(({ name, title, compose }) => ({
      path: `forms/${name}`,
      kind: 'form' as const,
      title,
      downloadName: fileName(circular, title),
      formats: TABLE_FORMATS,
      compose,
    })),
    ...ledgerSources(circular, compiled, press),
    ...paperSources(circular, compiled, press),
  ];
}

/** Each ledger blank, except a form that is attached and so a paper already; and all of them in one workbook. */
function ledgerSources(circular: Circular, compiled: Compiled, press: Press): Source[] {
  const ledgers = ledgersOf(circular, press.ledgers);
  if (ledgers.length === 0) return [];
  const facts = factsOf(compiled, circular);
  const template = press.template(circular.meta.format);
  const kind = 'ledger' as const;
  return [
    ...[...ledgerForms(circular, press)].map(([id, form]) => ({
      path: `ledgers/${id}`,
      kind,
      title: form.title,
      downloadName: fileName(circular, form.title),
      formats: TABLE_FORMATS,
      compose: () => composeForm(form, circular, facts, compiled.corpus, template),
    })),
    {
      path: 'ledgers',
      kind,
      title: '台账（全部）',
      downloadName: fileName(circular, '台账'),
      formats: ['xlsx'],
      compose: () => composeLedgerBook(ledgers, circular, facts, compiled.corpus, template),
    },
  ];
}

/** Two forms may have one title, or titles that are alike as far as a file name goes. */
function withUniqueNames(documents: readonly Source[]): Source[] {
  const unique = uniqueNames();
  return documents.map((document) => ({ ...document, downloadName: unique(document.downloadName) }));
}

/** The reports, plans, lists and letters that the circular demands, blank. */
function paperSources(circular: Circular, compiled: Compiled, press: Press): Source[] {
  const { corpus } = compiled;
  const facts = factsOf(compiled, circular);
  const papers = demandedPapers(circular, facts, corpus, press.papers);
  return papers.map((paper) => ({
    path: `papers/${paper.id}`,
    kind: 'paper',
    title: paper.title,
    downloadName: fileName(circular, paper.title),
    formats: ['docx', 'pdf'],
    compose: () => {
      const template = press.template(paper.template.format ?? '文件');
      return composePaper(paper, papers, circular, facts, corpus, template);
    },
  }));
}

const TABLE_FORMATS: DocumentFormat[] = ['docx', 'pdf', 'xlsx'];

const MEDIA_TYPES: Record<PaperFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

function inFormats(source: Source, press: Press): Paper[] {
  const print = printing(source.compose, press);
  return source.formats.map((format) => ({
    path: `${source.path}.${format}`,
    kind: source.kind,
    format,
    title: source.title,
    downloadName: `${source.downloadName}.${format}`,
    mediaType: MEDIA_TYPES[format],
    make: once(() => print(format)),
  }));
}

/** Writes one document in any format, composing it and laying it out once. */
export function printing(
  compose: () => PrintDocument,
  press: Press,
): (format: DocumentFormat) => Promise<Uint8Array> {
  const document = once(compose);
  const laidOut = once(async () => layOut(document(), await press.fonts()));
  return (format) => write(document(), laidOut, format, press);
}

/** What writes a format is loaded with its first paper: a check prints none, and should not wait for it. */
async function write(
  document: PrintDocument,
  laidOut: () => Promise<LaidOut>,
  format: DocumentFormat,
  press: Press,
): Promise<Uint8Array> {
  if (format === 'docx') {
    const { writeDocx } = await import('./write/docx/index.ts');
    return writeDocx(hasImprint(document) ? wordDocument(document, await laidOut()) : document);
  }
  if (format === 'xlsx') {
    const { writeXlsx } = await import('./write/xlsx/index.ts');
    return writeXlsx(document);
  }
  const { writePdf } = await import('./write/pdf/index.ts');
  return writePdf(document, await laidOut(), await press.fonts());
}

/** Word cannot tell that the imprint stands alone on a page, which then has no number: the PDF's pages tell. */
function wordDocument(document: PrintDocument, { loneImprint }: LaidOut): PrintDocument {
  return loneImprint === undefined ? document : imprintApart(document);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
