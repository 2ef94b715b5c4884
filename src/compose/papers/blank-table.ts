import type { PrintCell, PrintTable } from '../../print/types.ts';
import { cell, paragraph, text } from '../builders.ts';
import type { Template } from '../template/template.ts';

/**
 * A table some of whose cells are filled and the others are to be filled in.
 *
 * @param rows What stands under a column's head, by its title.
 */
export function blankTable(
  columns: readonly { title: string; share: number }[],
  rows: readonly Readonly<Record<string, string>>[],
  { width, summary, template }: { width: number; summary: string; template: Template },
): PrintTable {
  const { size, line, padding, blankRow } = template.form;
  const { outerRule, innerRule } = template.table;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const write = (
    style: 'tableHead' | 'tableCell',
    words: string,
    align: 'start' | 'center',
  ): PrintCell['children'] =>
    words === ''
      ? []
      : [paragraph(style, 'paragraph', [text(words, { size })], { override: { lineHeight: line, align } })];
  return {
    type: 'table',
    columns: columns.map(({ title, share }, index) => ({
      width: (width * share) / total,
      content: { type: index === 0 && title === '序号' ? 'ordinal' : 'text' },
      title,
      required: false,
      summed: false,
    })),
    head: [
      {
        kind: 'head',
        minHeight: blankRow,
        cells: columns.map(({ title }) => cell(write('tableHead', title, 'center'), { header: 'column' })),
      },
    ],
    body: rows.map((row) => ({
      kind: 'blank',
      minHeight: blankRow,
      cells: columns.map(({ title }, index) =>
        cell(
          write(
            'tableCell',
            row[title] ?? '',
            index === 0 && [...(row[title] ?? '')].length <= SHORT ? 'center' : 'start',
          ),
        ),
      ),
    })),
    border: { outer: outerRule, inner: innerRule, color: template.styles.tableCell.color },
    padding,
    summary: `${summary}：${columns.map(({ title }) => title).join('、')}`,
  };
}

/** In characters, of a first cell that is centred: an ordinal, a seat. */
const SHORT = 6;
