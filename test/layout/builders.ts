import type {
  PageSetup,
  PrintBlock,
  PrintCell,
  PrintDocument,
  PrintParagraph,
  PrintRow,
  PrintRun,
  PrintTable,
  Style,
  StyleName,
} from '../../src/print/types.ts';

export const MM = 72 / 25.4;
const CELL = (156 / 28) * MM;
const LINE = 1.875 * CELL;

export const PORTRAIT: PageSetup = {
  width: 210 * MM,
  height: 297 * MM,
  margin: { top: 37 * MM, right: 26 * MM, bottom: 35 * MM, left: 28 * MM },
};

export const LANDSCAPE: PageSetup = {
  width: 297 * MM,
  height: 210 * MM,
  margin: { top: 28 * MM, right: 25 * MM, bottom: 26 * MM, left: 25 * MM },
};

const BODY: Style = {
  wordName: '正文',
  face: 'body',
  size: 16,
  advance: CELL,
  color: '#000000',
  align: 'justify',
  lineHeight: LINE,
  firstLineIndent: 2 * CELL,
  indentStart: 0,
  indentEnd: 0,
  spaceBefore: 0,
  spaceAfter: 0,
  keepWithNext: false,
};
const flush: Style = { ...BODY, firstLineIndent: 0 };
const small: Style = { ...flush, size: 12, advance: 12, lineHeight: 18, align: 'start' };

/** Styles in the proportions of an official document. */
export const STYLES: Record<StyleName, Style> = {
  body: BODY,
  letterhead: {
    ...flush,
    face: 'title',
    size: 40,
    advance: 40,
    lineHeight: 60,
    color: '#e60012',
    align: 'center',
  },
  documentNumber: { ...flush, align: 'center', lineHeight: 16 + 4 * MM },
  title: { ...flush, face: 'title', size: 22, advance: 22, lineHeight: 33, align: 'center' },
  byline: { ...flush, align: 'center', face: 'h2' },
  addressees: flush,
  heading1: { ...BODY, face: 'h1', keepWithNext: true },
  heading2: { ...BODY, face: 'h2', keepWithNext: true },
  heading3: BODY,
  heading4: BODY,
  attachmentList: { ...BODY, indentStart: 5 * CELL, firstLineIndent: -3 * CELL },
  attendance: flush,
  signature: { ...flush, align: 'end', indentEnd: 4 * CELL },
  note: BODY,
  attachmentLabel: { ...flush, face: 'h1' },
  attachmentTitle: { ...flush, face: 'title', size: 22, advance: 22, lineHeight: 33, align: 'center' },
  imprint: {
    ...flush,
    size: 14,
    advance: 14,
    lineHeight: 22,
    indentStart: 14,
    indentEnd: 14,
    align: 'start',
  },
  pageNumber: { ...flush, face: 'digits', size: 14, advance: 14, align: 'start', lineHeight: 14 },
  banner: { ...small, align: 'center', color: '#808080' },
  tableTitle: { ...flush, face: 'title', size: 18, advance: 18, align: 'center', keepWithNext: true },
  tableUnit: { ...small, align: 'end', keepWithNext: true },
  tableHead: { ...small, face: 'h1', align: 'center' },
  tableCell: small,
  tableNote: small,
  figureCaption: { ...small, align: 'center' },
  mark: { ...flush, face: 'h1' },
};

export function documentOf(children: PrintBlock[], page: PageSetup = PORTRAIT): PrintDocument {
  const face = (word: string) => ({ word });
  return {
    title: '范例市关于样本事项的通知',
    author: '范例市样本办公室',
    date: '2018-05-15',
    faces: {
      body: face('仿宋'),
      title: face('小标宋'),
      h1: face('黑体'),
      h2: face('楷体'),
      digits: face('宋体'),
    },
    styles: STYLES,
    sections: [{ page, pageNumber: { before: '— ', after: ' —', offset: 7 * MM, inset: CELL }, children }],
  };
}

export function paragraph(
  content: string | PrintRun[],
  style: StyleName = 'body',
  more: Partial<PrintParagraph> = {},
): PrintParagraph {
  const runs: PrintRun[] = typeof content === 'string' ? [{ type: 'text', text: content }] : content;
  return { type: 'paragraph', style, role: 'paragraph', ...more, runs };
}

export function cell(text: string, span: Partial<PrintCell> = {}, style: StyleName = 'tableCell'): PrintCell {
  return { columnSpan: 1, rowSpan: 1, ...span, children: text === '' ? [] : [paragraph(text, style)] };
}

export function row(cells: (string | PrintCell)[], more: Partial<PrintRow> = {}): PrintRow {
  return {
    kind: 'text',
    minHeight: 24,
    ...more,
    cells: cells.map((content) => (typeof content === 'string' ? cell(content) : content)),
  };
}

export function table(widths: number[], head: PrintRow[], body: PrintRow[]): PrintTable {
  return {
    type: 'table',
    columns: widths.map((width) => ({
      width,
      content: { type: 'text' },
      title: '',
      required: false,
      summed: false,
    })),
    head,
    body,
    border: { outer: 1, inner: 0.5, color: '#000000' },
    padding: 4,
    summary: '',
  };
}
