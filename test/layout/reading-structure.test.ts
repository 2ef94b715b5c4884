import { expect, test } from 'vitest';
import { readingStructure } from '../../src/layout/reading-structure.ts';
import type { PrintBlock } from '../../src/print/types.ts';
import { cell, documentOf, paragraph, row, table } from './builders.ts';
import { notice } from './samples.ts';

const heading = (level: 1 | 2 | 3 | 4, text = '样本') =>
  paragraph(text, `heading${level}`, { role: `heading${level}` });

test('the title is the first heading, and the imprint is read last', () => {
  const [first, ...rest] = notice().sections[0]!.children;
  const pinned = rest.at(-1)!;
  const kinds = kindsOf([pinned, first!, ...rest.slice(0, -1)]);
  expect(kinds.slice(0, 2)).toEqual([
    'paragraph 范样办〔2018〕7号',
    'heading1 范例市样本办公室关于开展样本事项专项排查活动的通知',
  ]);
  expect(kinds.slice(-2)).toEqual([
    'paragraph 抄送：示例省样本办公室，范例市人民政府办公厅。',
    'paragraph 范例市样本办公室2018年5月15日印发',
  ]);
});

test('no heading level is skipped, and headings of one rank are on one level', () => {
  const title = paragraph('通知', 'title', { role: 'title' });
  expect(levelsOf([title, heading(2), heading(4), heading(2), heading(1), heading(2)])).toEqual([
    1, 2, 3, 2, 2, 3,
  ]);
  expect(levelsOf([heading(3), heading(4), heading(3), heading(1)])).toEqual([1, 2, 1, 1]);
});

test('a heading without words is none', () => {
  expect(levelsOf([heading(1, '　'), heading(2)])).toEqual([1]);
});

test('a heading that runs in is read before its paragraph', () => {
  const runIn = paragraph(
    [
      { type: 'text', text: '（一）落实责任。', heading: true },
      { type: 'text', text: '各区负责。' },
    ],
    'heading2',
  );
  const { elements, paragraphs } = readingStructure(documentOf([heading(1), runIn]));
  expect(elements.slice(2)).toEqual([
    { kind: 'heading', parent: 0, level: 2 },
    { kind: 'paragraph', parent: 0 },
  ]);
  expect(paragraphs.get(runIn)).toEqual({ heading: 2, text: 3, overlays: [] });
});

test('items that follow each other are one list, those of another style the next', () => {
  const item = (style: 'body' | 'attachmentList') => paragraph('甲', style, { role: 'listItem' });
  const blocks = [item('body'), item('body'), paragraph('乙'), item('body'), item('attachmentList')];
  expect(treeOf(blocks)).toEqual([
    'document',
    '  list',
    '    listItem',
    '    listItem',
    '  paragraph',
    '  list',
    '    listItem',
    '  list',
    '    listItem',
  ]);
});

test('a caption belongs to the figure above it', () => {
  const figure = {
    type: 'figure',
    bytes: new Uint8Array(),
    format: 'png',
    width: 1,
    height: 1,
    alt: '图',
  } as const;
  const caption = paragraph('图1', 'figureCaption', { role: 'caption' });
  expect(treeOf([figure, caption])).toEqual(['document', '  figure', '    caption']);
});

test('a table has header cells in its head and at the heads of its rows, with what they span', () => {
  const head = [row([cell('甲', { rowSpan: 2 }), cell('乙', { columnSpan: 2 })]), row(['丙', '丁'])];
  const body = [row([cell('一', { header: 'row', rowSpan: 2 }), '二', '三']), row(['四'])];
  const { elements } = readingStructure(documentOf([table([1, 1, 1], head, body)]));
  expect(elements.slice(3, 9)).toEqual([
    { kind: 'row', parent: 2 },
    { kind: 'headerCell', parent: 3, scope: 'column', rows: 2, columns: 1 },
    { kind: 'headerCell', parent: 3, scope: 'column', rows: 1, columns: 2 },
    { kind: 'row', parent: 2 },
    { kind: 'headerCell', parent: 6, scope: 'column', rows: 1, columns: 1 },
    { kind: 'headerCell', parent: 6, scope: 'column', rows: 1, columns: 1 },
  ]);
  expect(elements[11]).toEqual({ kind: 'headerCell', parent: 10, scope: 'row', rows: 2, columns: 1 });
  // A cell that the rows leave out is there, and empty.
  expect(elements.slice(14)).toEqual([
    { kind: 'row', parent: 9 },
    { kind: 'cell', parent: 14, rows: 1, columns: 1 },
    { kind: 'cell', parent: 14, rows: 1, columns: 1 },
  ]);
});

test('a table without borders is no table: what spans rows is read after them', () => {
  const names = table(
    [1, 1],
    [],
    [row(['范例市农业局', cell('文件', { rowSpan: 2 })]), row(['范例市水利局'])],
  );
  const placing = { ...names, border: { ...names.border, outer: 0, inner: 0 } };
  expect(kindsOf([placing])).toEqual(['paragraph 范例市农业局', 'paragraph 范例市水利局', 'paragraph 文件']);
});

function levelsOf(blocks: PrintBlock[]): number[] {
  const { elements } = readingStructure(documentOf(blocks));
  return elements.flatMap((element) => (element.kind === 'heading' ? [element.level] : []));
}

/** Each paragraph with its element's kind, in reading order. */
function kindsOf(blocks: PrintBlock[]): string[] {
  const { elements, paragraphs } = readingStructure(documentOf(blocks));
  return [...paragraphs]
    .toSorted(([, a], [, b]) => Number(a.text) - Number(b.text))
    .map(([{ runs }, { text }]) => {
      const element = elements[text as number]!;
      const level = element.kind === 'heading' ? element.level : '';
      return `${element.kind}${level} ${runs.map((run) => (run.type === 'text' ? run.text : '')).join('')}`;
    });
}

/** The kinds of the elements, each indented below the one it is part of. */
function treeOf(blocks: PrintBlock[]): string[] {
  const { elements } = readingStructure(documentOf(blocks));
  const depth = (index: number): number => (index <= 0 ? 0 : 1 + depth(elements[index]!.parent));
  return elements.map(({ kind }, index) => `${'  '.repeat(depth(index))}${kind}`);
}
