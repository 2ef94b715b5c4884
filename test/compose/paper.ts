import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Block,
  Circular,
  CircularMeta,
  Form,
  Inline,
  Paragraph,
  Prose,
  Section,
} from '../../src/circular/types.ts';
import { readFormats } from '../../src/compose/template/formats.ts';
import type { Template } from '../../src/compose/template/template.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import type { Facts } from '../../src/derive/types.ts';
import type {
  PrintBlock,
  PrintCell,
  PrintDocument,
  PrintParagraph,
  PrintTable,
} from '../../src/print/types.ts';

const FORMATS = join(import.meta.dirname, '../../templates/formats');

/** Texts of the repository's formats, by folder. */
export const SOURCES = new Map(
  readdirSync(FORMATS).map((folder) => [folder, readFileSync(join(FORMATS, folder, 'format.yaml'), 'utf8')]),
);

/** The format that the others are based on. */
export const SOURCE = SOURCES.get('wenjian')!;

/** A format of the repository, or the one that a changed text of 文件 makes. */
export function template(name = '文件', source = SOURCE): Template {
  return readFormats(new Map(SOURCES).set('wenjian', source)).get(name)!;
}

/** A circular of 范例市 with what a test changes. */
export function circular(meta: Partial<CircularMeta> = {}, children: Block[] = []): Circular {
  return {
    type: 'circular',
    slug: 'fanli-2020-3',
    file: 'circulars/2020/fanli-2020-3/index.md',
    meta: {
      title: '范例市人民政府办公室关于开展校车安全检查的通知',
      kind: '通知',
      issuers: ['范例市人民政府办公室'],
      issueDate: '2020-03-05',
      region: '范例市',
      addressees: ['各区人民政府', '市政府各部门'],
      copies: [],
      imprintAddressees: [],
      validity: { status: '有效' },
      notes: [],
      format: '文件',
      sample: false,
      draft: false,
      signatories: [],
      ledgers: [],
      places: {},
      ...meta,
    },
    children,
    enclosures: [],
    attachments: [],
  };
}

export function prose(
  name: string,
  title: string,
  children: Block[] = [],
  meta: Partial<Prose['meta']> = {},
): Prose {
  const file = `circulars/2020/fanli-2020-3/${name}.md`;
  return {
    type: 'prose',
    name,
    file,
    meta: { title, ledgers: [], places: {}, ...meta },
    children,
    attachments: [],
  };
}

export function form(more: Partial<Form> = {}): Form {
  return {
    type: 'form',
    name: 'buses',
    file: 'circulars/2020/fanli-2020-3/buses.form.yaml',
    title: '校车安全检查情况表',
    orientation: 'landscape',
    reconstructed: false,
    columns: [],
    rows: 3,
    totalsScope: 'table',
    signatureLine: [],
    notes: [],
    ...more,
  };
}

export function p(...children: (string | Inline)[]): Paragraph {
  return { type: 'paragraph', children: children.map(inline) };
}

export function section(depth: Section['depth'], heading: string, ...children: Block[]): Section {
  return {
    type: 'section',
    depth,
    heading: { type: 'heading', runIn: heading.endsWith('。'), children: [inline(heading)] },
    children,
  };
}

export function inline(node: string | Inline): Inline {
  return typeof node === 'string' ? { type: 'text', value: node } : node;
}

export function facts(more: Partial<Facts> = {}): Facts {
  return {
    slug: 'fanli-2020-3',
    ordinals: new Map(),
    ids: new Map(),
    labels: new Map(),
    clauses: [],
    citations: [],
    duties: [],
    deadlines: [],
    phases: [],
    targets: [],
    coverage: { targets: [], organs: [], cells: [] },
    disagreements: [],
    organs: [],
    ...more,
  };
}

export const CORPUS = { circulars: [], organs: [], regions: new Map() } as unknown as Corpus;

/** Every paragraph of a document in order, those of tables and of the imprint included. */
export function paragraphsOf(document: PrintDocument): PrintParagraph[] {
  return document.sections.flatMap(({ children }) => children.flatMap(paragraphsIn));
}

function paragraphsIn(block: PrintBlock): PrintParagraph[] {
  if (block.type === 'paragraph') return [block];
  if (block.type === 'pinned') return block.children.filter((child) => child.type === 'paragraph');
  if (block.type !== 'table') return [];
  return [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.children));
}

export function textOf({ runs }: PrintParagraph): string {
  return runs.map((run) => (run.type === 'text' ? run.text : run.type === 'fill' ? '…' : '/')).join('');
}

/** Style and text of each paragraph, `title 范例市…`. */
export function linesOf(document: PrintDocument): string[] {
  return paragraphsOf(document).map((paragraph) => `${paragraph.style} ${textOf(paragraph)}`);
}

export function tableOf(document: PrintDocument): PrintTable {
  const table = document.sections.flatMap(({ children }) => children).find(({ type }) => type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  return table;
}

/** A cell's text with its spans where it has any: `风险情况 1×3` is one row high, three columns wide. */
export function cellText({ children, rowSpan, columnSpan }: PrintCell): string {
  const spans = rowSpan === 1 && columnSpan === 1 ? '' : ` ${rowSpan}×${columnSpan}`;
  return children.map(textOf).join('') + spans;
}
