import type {
  Annex,
  Block,
  Circular,
  CircularMeta,
  Citation,
  Deadline,
  Division,
  DutyItem,
  DutyList,
  Form,
  Group,
  Heading,
  Inline,
  List,
  ListItem,
  Paragraph,
  Phase,
  Prose,
  ProseMeta,
  Responsibility,
  Section,
  Strong,
  Table,
  TableCell,
  TableRow,
  Target,
  TargetCategory,
  TargetList,
  Text,
} from './types.ts';

/** Inlines, plain text among them as strings. */
export type Words = string | readonly (string | Inline)[];

/** A circular with the least frontmatter that is valid, and what `meta` adds to it. */
export function circular(
  slug: string,
  meta: Partial<CircularMeta> & Pick<CircularMeta, 'title' | 'region' | 'issueDate'>,
  children: Block[],
  annexes: { enclosures?: Annex[]; attachments?: Annex[] } = {},
): Circular {
  return {
    type: 'circular',
    slug,
    file: `circulars/${meta.issueDate.slice(0, 4)}/${slug}/index.md`,
    meta: {
      kind: '通知',
      issuers: [],
      addressees: [],
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
    enclosures: annexes.enclosures ?? [],
    attachments: annexes.attachments ?? [],
  };
}

export function prose(
  name: string,
  meta: Partial<ProseMeta> & Pick<ProseMeta, 'title'>,
  children: Block[],
  attachments: Annex[] = [],
): Prose {
  return {
    type: 'prose',
    name,
    file: `${name}.md`,
    meta: { ledgers: [], places: {}, ...meta },
    children,
    attachments,
  };
}

export function form(name: string, fields: Partial<Form> & Pick<Form, 'title'>): Form {
  return {
    type: 'form',
    name,
    file: `${name}.form.yaml`,
    orientation: 'portrait',
    reconstructed: false,
    columns: [],
    rows: 0,
    totalsScope: 'table',
    signatureLine: [],
    notes: [],
    ...fields,
  };
}

/** A section; a heading that ends in 。 runs in. */
export function section(depth: Section['depth'], title: Words, children: Block[]): Section {
  return { type: 'section', depth, heading: heading(title), children };
}

export function heading(title: Words): Heading {
  const children = inlines(title);
  const last = children.at(-1);
  return { type: 'heading', runIn: last?.type === 'text' && last.value.endsWith('。'), children };
}

export function paragraph(words: Words): Paragraph {
  return { type: 'paragraph', children: inlines(words) };
}

export function list(items: Words[]): List {
  return { type: 'list', children: items.map((words) => listItem(words)) };
}

export function listItem(words: Words, marker?: string): ListItem {
  return { type: 'listItem', ...(marker !== undefined && { marker }), children: inlines(words) };
}

/** A table of its rows, the head first. */
export function table(rows: Words[][]): Table {
  return { type: 'table', children: rows.map(tableRow) };
}

export function tableRow(cells: Words[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((words): TableCell => ({ type: 'tableCell', children: inlines(words) })),
  };
}

/** A `:::职责` of items `organ(s)：duty`. */
export function dutyList(items: string[]): DutyList {
  return { type: 'dutyList', children: items.map(dutyItem) };
}

export function dutyItem(sentence: string): DutyItem {
  const colon = sentence.indexOf('：');
  return {
    type: 'dutyItem',
    holders: sentence.slice(0, Math.max(colon, 0)),
    duty: sentence.slice(colon + 1),
    children: inlines(sentence),
  };
}

export function division(rows: Words[][], dimension?: string): Division {
  return { type: 'division', ...(dimension !== undefined && { dimension }), children: [table(rows)] };
}

export function targetList(
  category: TargetCategory,
  items: Words[],
  { group, numbered = false }: { group?: string; numbered?: boolean } = {},
): TargetList {
  return {
    type: 'targetList',
    category,
    ...(group !== undefined && { group }),
    numbered,
    children: items.map((words) => listItem(words)),
  };
}

export function group(children: Group['children'], name?: string): Group {
  return { type: 'group', ...(name !== undefined && { name }), children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

export function strong(words: Words): Strong {
  return { type: 'strong', children: inlines(words) };
}

/** A citation as it is written: `《title》（number）`, either part of it, or other words. */
export function citation(written: string): Citation {
  const title = written.match(/《(.+)》/u)?.[1];
  const number = written.match(/[^《》（）]+[〔[(（]\d{4}[〕\])）]\d+号/u)?.[0];
  return {
    type: 'citation',
    ...(title !== undefined && { title }),
    ...(number !== undefined && { number }),
    children: [text(written)],
  };
}

export function responsibility(
  written: string,
  assignments: Responsibility['assignments'],
  due?: string,
): Responsibility {
  return {
    type: 'responsibility',
    assignments,
    ...(due !== undefined && { due }),
    children: [text(written)],
  };
}

export function deadline(words: Words, fields: Partial<Deadline> & Pick<Deadline, 'due'>): Deadline {
  return { type: 'deadline', forms: [], contents: [], ...fields, children: inlines(words) };
}

export function phase(words: Words, fields: Partial<Phase> & Pick<Phase, 'name'>): Phase {
  return { type: 'phase', ...fields, children: inlines(words) };
}

export function target(words: Words, category: TargetCategory, group?: string): Target {
  return { type: 'target', category, ...(group !== undefined && { group }), children: inlines(words) };
}

function inlines(words: Words): Inline[] {
  const list = typeof words === 'string' ? [words] : words;
  return list.map((word) => (typeof word === 'string' ? text(word) : word));
}
