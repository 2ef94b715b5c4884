import type {
  PrintBlock,
  PrintCell,
  PrintDocument,
  PrintFigure,
  PrintOverlay,
  PrintParagraph,
  PrintRow,
  PrintTable,
  ReadingRole,
} from '../print/types.ts';
import { type GridCell, tableGrid } from './table-grid.ts';
import type { ElementIndex, ReadingElement } from './types.ts';

/** What a document says to one who hears it. */
export interface ReadingStructure {
  elements: ReadingElement[];
  /** A paragraph that is not among them is not read aloud. */
  paragraphs: ReadonlyMap<PrintParagraph, ParagraphElements>;
  figures: ReadonlyMap<PrintFigure, number>;
  /** Of tables that are read as tables. */
  cells: ReadonlyMap<PrintCell, number>;
}

/** The elements that what a paragraph places belongs to. */
export interface ParagraphElements {
  text: ElementIndex;
  /** Of a heading that it begins with. */
  heading: ElementIndex;
  overlays: readonly number[];
}

/** Of a paragraph that is not read aloud. */
export function unread(place: Exclude<ElementIndex, number>): ParagraphElements {
  return { text: place, heading: place, overlays: [] };
}

/**
 * The elements of a document in reading order: headings on levels that skip none, items in lists, cells in rows, captions
 * in their figures; the imprint after everything else of its section. A table without borders only holds places:
 * its paragraphs are read in the order in which its cells end, so that 文件 follows the names of joint issuers.
 */
export function readingStructure(document: PrintDocument): ReadingStructure {
  const structure: Building = {
    elements: [{ kind: 'document', parent: -1 }],
    paragraphs: new Map(),
    figures: new Map(),
    cells: new Map(),
    levels: [],
  };
  for (const { children } of document.sections) {
    const pinned = children.filter((block) => block.type === 'pinned');
    addBlocks(structure, 0, [...children.filter((block) => block.type !== 'pinned'), ...pinned]);
  }
  return structure;
}

interface Building extends ReadingStructure {
  paragraphs: Map<PrintParagraph, ParagraphElements>;
  figures: Map<PrintFigure, number>;
  cells: Map<PrintCell, number>;
  /** Ranks of the headings that are open: the last one and those above it. */
  levels: number[];
}

function addBlocks(structure: Building, parent: number, blocks: readonly PrintBlock[]): void {
  let list: { element: number; style: string } | undefined;
  let figure: number | undefined;
  for (const block of blocks) {
    const isItem = block.type === 'paragraph' && block.role === 'listItem';
    if (isItem && list?.style !== block.style)
      list = { element: add(structure, { kind: 'list', parent }), style: block.style };
    if (!isItem) list = undefined;
    const isCaption = block.type === 'paragraph' && block.role === 'caption';
    const container = list?.element ?? (isCaption ? figure : undefined) ?? parent;
    figure = undefined;
    if (block.type === 'paragraph') addParagraph(structure, container, block);
    else if (block.type === 'table') addTable(structure, container, block);
    else if (block.type === 'pinned') addBlocks(structure, parent, block.children);
    else if (block.type === 'figure') {
      figure = addPicture(structure, container, block);
      structure.figures.set(block, figure);
    }
  }
}

const KINDS = {
  paragraph: 'paragraph',
  listItem: 'listItem',
  caption: 'caption',
  note: 'note',
} as const satisfies Partial<Record<ReadingRole, ReadingElement['kind']>>;

function addParagraph(structure: Building, parent: number, paragraph: PrintParagraph): void {
  const { role } = paragraph;
  if (role === 'artifact') return;
  const runsIn = paragraph.runs.some((run) => run.type === 'text' && run.heading);
  const heading = runsIn ? addHeading(structure, parent, rankOf(paragraph.style)) : undefined;
  const text =
    isHeading(role) && hasWords(paragraph)
      ? addHeading(structure, parent, rankOf(role))
      : add(structure, { kind: isHeading(role) ? 'paragraph' : KINDS[role], parent });
  const overlays = (paragraph.overlays ?? []).map((overlay) => addPicture(structure, parent, overlay));
  structure.paragraphs.set(paragraph, { text, heading: heading ?? text, overlays });
}

/** A heading without words would only be one level too many. */
function hasWords({ runs }: PrintParagraph): boolean {
  return runs.some((run) => run.type === 'text' && run.text.trim() !== '');
}

function isHeading(role: ReadingRole): role is Exclude<ReadingRole, keyof typeof KINDS | 'artifact'> {
  return role === 'title' || role.startsWith('heading');
}

/** 1 for a title, 2…5 for headings. */
function rankOf(name: string): number {
  return Number(/^heading(\d)$/.exec(name)?.[1] ?? 0) + 1;
}

/** A heading is one level below the last one that outranks it, however many ranks lie between. */
function addHeading(structure: Building, parent: number, rank: number): number {
  const { levels } = structure;
  while (levels.length > 0 && levels.at(-1)! >= rank) levels.pop();
  levels.push(rank);
  return add(structure, { kind: 'heading', parent, level: levels.length });
}

function addPicture(structure: Building, parent: number, picture: PrintFigure | PrintOverlay): number {
  return add(structure, { kind: 'figure', parent, alt: picture.alt });
}

function addTable(structure: Building, parent: number, table: PrintTable): void {
  const count = table.columns.length;
  if (count === 0 || table.head.length + table.body.length === 0) return;
  if (table.border.outer === 0 && table.border.inner === 0) {
    const cells = tableGrid([...table.head, ...table.body], count).flatMap((row) => row.cells);
    const endOf = ({ row, rows }: GridCell) => row + rows;
    cells.sort((a, b) => endOf(a) - endOf(b) || a.column - b.column);
    addBlocks(
      structure,
      parent,
      cells.flatMap((cell) => cell.children),
    );
    return;
  }
  const element = add(structure, { kind: 'table', parent, summary: table.summary });
  // A head that has nothing below it is the table.
  addRows(structure, element, table.body.length > 0 ? 'tableHead' : 'tableBody', table.head, count, true);
  addRows(structure, element, 'tableBody', table.body, count, false);
}

function addRows(
  structure: Building,
  table: number,
  kind: 'tableHead' | 'tableBody',
  rows: readonly PrintRow[],
  columnCount: number,
  isHead: boolean,
): void {
  // A row in which no cell begins says nothing: the cells above it span one row less.
  const grid = tableGrid(rows, columnCount);
  const begun = grid.filter(({ cells }) => cells.length > 0);
  if (begun.length === 0) return;
  const group = add(structure, { kind, parent: table });
  for (const { cells } of begun) {
    const row = add(structure, { kind: 'row', parent: group });
    for (const cell of cells) {
      const spanned = grid.slice(cell.row, cell.row + cell.rows).filter((below) => below.cells.length > 0);
      addCell(structure, row, { ...cell, rows: spanned.length }, isHead);
    }
  }
}

function addCell(structure: Building, parent: number, cell: GridCell, isHead: boolean): void {
  const { rows, columns, children } = cell;
  const scope = cell.header ?? (isHead && children.length > 0 ? 'column' : undefined);
  const element = add(
    structure,
    scope ? { kind: 'headerCell', parent, scope, rows, columns } : { kind: 'cell', parent, rows, columns },
  );
  if (cell.source) structure.cells.set(cell.source, element);
  const [only, ...others] = children;
  if (only?.role === 'paragraph' && others.length === 0 && !only.overlays)
    structure.paragraphs.set(only, { text: element, heading: element, overlays: [] });
  else addBlocks(structure, element, children);
}

function add({ elements }: Building, element: ReadingElement): number {
  elements.push(element);
  return elements.length - 1;
}
