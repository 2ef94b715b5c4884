import type { FaceRole, PrintDocument, Style, StyleName } from '../../src/print/types.ts';

/** Faces and styles of a document as GB/T 9704-2012 has them, for tests of the writers. */
export const FACES: PrintDocument['faces'] = {
  body: { word: '仿宋' },
  title: { word: '方正小标宋简体' },
  h1: { word: '黑体' },
  h2: { word: '楷体' },
  digits: { word: '宋体' },
};

/** One line and one character of the grid, in points. */
export const LINE = 29.61;
export const CELL = 15.79;

export const STYLES: PrintDocument['styles'] = {
  body: style('公文正文', { advance: CELL, firstLineIndent: 2 * CELL }),
  mark: style('密级和紧急程度', { face: 'h1', align: 'start' }),
  letterhead: style('发文机关标志', {
    face: 'title',
    size: 40,
    color: '#ff0000',
    align: 'center',
    lineHeight: 53.8,
  }),
  documentNumber: style('发文字号', { align: 'center', lineHeight: 27.3 }),
  title: style('公文标题', { face: 'title', size: 22, align: 'center', keepWithNext: true }),
  byline: style('题下署名', { face: 'h2', align: 'center', keepWithNext: true }),
  addressees: style('主送机关', { advance: CELL, keepWithNext: true }),
  heading1: heading('一级标题', 'h1'),
  heading2: heading('二级标题', 'h2'),
  heading3: heading('三级标题', 'body'),
  heading4: heading('四级标题', 'body'),
  attachmentList: style('附件说明', { advance: CELL, indentStart: 2 * CELL }),
  signature: style('署名和成文日期', { advance: CELL, align: 'start' }),
  note: style('附注', { advance: CELL, firstLineIndent: 2 * CELL }),
  attachmentLabel: style('附件标识', { face: 'h1', align: 'start', keepWithNext: true }),
  attachmentTitle: style('附件标题', { face: 'title', size: 22, align: 'center', keepWithNext: true }),
  imprint: style('版记', { size: 14, lineHeight: 20, indentStart: 14, indentEnd: 14 }),
  attendance: style('出席人员', { advance: CELL }),
  pageNumber: style('公文页码', { face: 'digits', size: 14, lineHeight: 20, align: 'start' }),
  banner: style('示例标记', { face: 'h1', size: 10.5, color: '#c00000', align: 'center', lineHeight: 14 }),
  tableTitle: style('表格标题', {
    face: 'title',
    size: 18,
    align: 'center',
    lineHeight: 26,
    spaceAfter: 4,
    keepWithNext: true,
  }),
  tableUnit: style('计量单位', {
    size: 10.5,
    align: 'end',
    lineHeight: 16,
    spaceAfter: 2,
    keepWithNext: true,
  }),
  tableHead: style('表头', { face: 'h1', size: 12, align: 'center', lineHeight: 18 }),
  tableCell: style('表格正文', { size: 12, align: 'start', lineHeight: 18 }),
  tableNote: style('表格说明', { size: 10.5, lineHeight: 16 }),
  figureCaption: style('图题', { size: 12, align: 'center', lineHeight: 20 }),
} satisfies Record<StyleName, Style>;

function heading(wordName: string, face: FaceRole): Style {
  return style(wordName, { face, advance: CELL, firstLineIndent: 2 * CELL, keepWithNext: true });
}

function style(wordName: string, given: Partial<Style>): Style {
  return {
    wordName,
    face: 'body',
    size: 16,
    color: '#000000',
    align: 'justify',
    lineHeight: LINE,
    firstLineIndent: 0,
    indentStart: 0,
    indentEnd: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    keepWithNext: false,
    ...given,
  };
}
