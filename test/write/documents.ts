import type {
  PrintCell,
  PrintColumn,
  PrintDocument,
  PrintParagraph,
  PrintRow,
  PrintRun,
  PrintSection,
  PrintTable,
  StyleName,
  TextRun,
} from '../../src/print/types.ts';
import { CELL, FACES, LINE, STYLES } from './styles.ts';

/** A paragraph of runs, or of one text. */
export function paragraph(
  style: StyleName,
  content: string | PrintRun[],
  more: Partial<PrintParagraph> = {},
): PrintParagraph {
  return {
    type: 'paragraph',
    style,
    role: 'paragraph',
    runs: typeof content === 'string' ? [text(content)] : content,
    ...more,
  };
}

export function text(text: string, more: Partial<TextRun> = {}): TextRun {
  return { type: 'text', text, ...more };
}

export const PORTRAIT: PrintSection['page'] = {
  width: 595.28,
  height: 841.89,
  margin: { top: 104.88, right: 73.7, bottom: 99.21, left: 79.37 },
};

export const LANDSCAPE: PrintSection['page'] = {
  width: 841.89,
  height: 595.28,
  margin: { top: 62, right: 57, bottom: 51, left: 57 },
};

const PAGE_NUMBER = { before: '— ', after: ' —', offset: 19.84, inset: CELL };

/** A document of the given sections. */
export function documentOf(sections: PrintSection[], title = '关于开展样本核查的通知'): PrintDocument {
  return {
    title,
    author: '范例市样本核查办公室',
    date: '2018-05-15',
    faces: FACES,
    styles: STYLES,
    sections,
  };
}

/** A section of upright pages with numbers. */
export function sectionOf(
  children: PrintSection['children'],
  more: Partial<PrintSection> = {},
): PrintSection {
  return { page: PORTRAIT, pageNumber: PAGE_NUMBER, children, ...more };
}

/** A notice with everything a notice can have. */
export function notice(): PrintDocument {
  return documentOf([
    sectionOf(
      [
        paragraph('letterhead', [text('范例市样本核查办公室文件', { scale: 0.85 })], {
          role: 'artifact',
          override: { spaceBefore: 99.2 },
        }),
        { type: 'blank', lines: 2, lineHeight: LINE },
        paragraph('documentNumber', '范核办〔2018〕7号'),
        { type: 'rule', thickness: 1.98, color: '#ff0000', width: 442.2, spaceBefore: 0, spaceAfter: 0 },
        { type: 'blank', lines: 2, lineHeight: LINE },
        paragraph(
          'title',
          [text('范例市样本核查办公室'), { type: 'lineBreak' }, text('关于开展样本核查的通知')],
          {
            role: 'title',
            anchor: 'top',
          },
        ),
        { type: 'blank', lines: 1, lineHeight: LINE },
        paragraph('addressees', '各区人民政府，各有关成员单位：'),
        paragraph('body', [
          text('按照《关于统一样本口径的意见》（'),
          text('示核发〔2017〕12号', { href: 'https://example.org/a?b=1&c=2' }),
          text('）要求，现就“样本”核查——含留样与‘旁证’——有关事项通知如下……'),
        ]),
        paragraph('heading1', '一、核查范围', { role: 'heading1', anchor: 'scope' }),
        paragraph(
          'body',
          [
            text('（一）留样。', { face: 'h2' }),
            text('各区对2016年以来留存的样本逐件登记，登记表见'),
            text('附件', { href: '#form-1' }),
            text('。'),
          ],
          { role: 'heading2', outline: '（一）留样' },
        ),
        paragraph('heading2', '（二）旁证', { role: 'heading2' }),
        ...Array.from({ length: 6 }, (_, index) =>
          paragraph(
            'body',
            `第${index + 1}类旁证由所在街道保管，随到随验；缺失的，写明原因、经手人和最后一次见到的日期，十个工作日内补齐，补不齐的注明“无”。`,
          ),
        ),
        { type: 'blank', lines: 1, lineHeight: LINE },
        paragraph('attachmentList', '附件：样本登记表', {
          override: { indentStart: 5 * CELL, firstLineIndent: -3 * CELL },
        }),
        { type: 'blank', lines: 1, lineHeight: LINE },
        paragraph('signature', '范例市样本核查办公室', {
          override: { indentStart: 16 * CELL, keepWithNext: true },
        }),
        paragraph('signature', '2018年5月15日', { override: { indentStart: 18 * CELL } }),
        paragraph('note', '（此件公开发布）'),
      ],
      { banner: paragraph('banner', '示例文件　非真实公文', { role: 'artifact' }) },
    ),
    {
      page: LANDSCAPE,
      children: [paragraph('attachmentLabel', '附件', { anchor: 'form-1' }), ...formBlocks()],
    },
    sectionOf([
      {
        type: 'pinned',
        children: [
          { type: 'rule', thickness: 0.99, color: '#000000', spaceBefore: 0, spaceAfter: 4 },
          paragraph(
            'imprint',
            '抄送：示例省样本核查领导小组办公室，范例市人民政府办公厅，范例市样本库，各街道办事处、各样本点。',
            {
              override: { indentStart: 14 + 42, firstLineIndent: -42 },
            },
          ),
          { type: 'rule', thickness: 0.71, color: '#000000', spaceBefore: 0, spaceAfter: 4 },
          paragraph('imprint', [text('范例市样本核查办公室'), { type: 'fill' }, text('2018年5月16日印发')]),
          { type: 'rule', thickness: 0.99, color: '#000000', spaceBefore: 0, spaceAfter: 0 },
        ],
      },
    ]),
  ]);
}

/** A blank form alone: a head of two levels, row heads, every type of column, totals by block. */
export function form(): PrintDocument {
  return documentOf(
    [{ page: LANDSCAPE, banner: paragraph('banner', '示例文件　非真实公文'), children: formBlocks() }],
    '样本登记表',
  );
}

function formBlocks(): PrintSection['children'] {
  return [
    paragraph('tableTitle', '样本登记表', { role: 'title' }),
    paragraph('tableUnit', '单位：件、万元'),
    formTable(),
    paragraph('tableNote', '填报单位：__________　　填报人：__________　　日期：　　　年　　月　　日', {
      override: { spaceBefore: 6 },
    }),
    paragraph('tableNote', '注：“是否封存”填写是或否。', {
      role: 'note',
      override: { indentStart: 21, firstLineIndent: -21 },
    }),
  ];
}

/** The table of the form. */
export function formTable(): PrintTable {
  const number = (decimals: number, unit?: string) => ({
    type: 'number' as const,
    decimals,
    percent: false,
    ...(unit && { unit }),
  });
  const columns: PrintColumn[] = [
    column('地区', 80, { type: 'rowHead' }),
    column('序号', 40, { type: 'ordinal' }),
    column('样本情况／名称', 140, { type: 'text' }, { required: true }),
    column('样本情况／类别', 90, { type: 'choice', choices: ['留样', '旁证', '其他'], allowOther: false }),
    column('样本情况／来源', 90, { type: 'choice', choices: ['街道', '样本库'], allowOther: true }),
    column('数量', 60, number(0, '件'), { summed: true }),
    column('估值', 80, number(2, '万元'), { summed: true }),
    column('完好率', 60, { type: 'number', decimals: 1, percent: true }),
    column('登记日期', 88, { type: 'date' }),
  ];
  const head = (words: string, more: Partial<PrintCell> = {}) =>
    cell(words, { header: 'column', ...more }, 'tableHead');
  const blanks = (count: number) => Array.from({ length: count }, () => cell(''));
  const block = (name: string, first: number): PrintRow[] => [
    row('blank', [cell(name, { rowSpan: 2, header: 'row' }), cell(String(first)), ...blanks(7)]),
    row('blank', [cell(String(first + 1)), ...blanks(7)]),
    row('total', [cell('小计', { columnSpan: 5, header: 'row' }), cell('*'), cell('*'), cell(''), cell('')], {
      sums: 2,
    }),
  ];
  return {
    type: 'table',
    columns,
    head: [
      row('head', [
        head('地区', { rowSpan: 2 }),
        head('序号', { rowSpan: 2 }),
        head('样本情况', { columnSpan: 3 }),
        head('数量', { rowSpan: 2 }),
        head('估值', { rowSpan: 2 }),
        head('完好率', { rowSpan: 2 }),
        head('登记日期', { rowSpan: 2 }),
      ]),
      row('head', [head('名称'), head('类别'), head('来源')]),
    ],
    body: [...block('东一区', 1), ...block('东二区', 3)],
    border: { outer: 0.75, inner: 0.5, color: '#000000' },
    padding: 2.5,
    summary: '样本登记表：地区、序号、名称、类别、来源、数量、估值、完好率、登记日期',
  };
}

/** A table of words alone, a row for each list. */
export function textTable(titles: string[], rows: string[][]): PrintTable {
  return {
    type: 'table',
    columns: titles.map((title) => column(title, 100, { type: 'text' })),
    head: [
      row(
        'head',
        titles.map((title) => cell(title, { header: 'column' }, 'tableHead')),
      ),
    ],
    body: rows.map((words) =>
      row(
        'text',
        words.map((word) => cell(word)),
      ),
    ),
    border: { outer: 0.75, inner: 0.5, color: '#000000' },
    padding: 4,
    summary: titles.join('、'),
  };
}

function column(
  title: string,
  width: number,
  content: PrintColumn['content'],
  more: Partial<PrintColumn> = {},
): PrintColumn {
  return { title, width, content, required: false, summed: false, ...more };
}

function row(kind: PrintRow['kind'], cells: PrintCell[], more: Partial<PrintRow> = {}): PrintRow {
  return { kind, minHeight: 25.5, cells, ...more };
}

function cell(words: string, more: Partial<PrintCell> = {}, style: StyleName = 'tableCell'): PrintCell {
  return { columnSpan: 1, rowSpan: 1, children: words === '' ? [] : [paragraph(style, words)], ...more };
}
