import type { PrintRow, PrintTable } from '../print/types.ts';
import { cell, paragraph, text } from './builders.ts';
import type { Template } from './template/template.ts';
import { textColumns } from './text-columns.ts';

/** A row of words, one for each column; or a head over the rows that follow it. */
export type TextRow = readonly string[] | { over: string };

/** A table of words, ruled as forms are: the first column holds ordinals. */
export function textTable(
  heads: readonly string[],
  rows: readonly TextRow[],
  width: number,
  { form, table, styles }: Template,
): PrintTable {
  const { size, line } = form;
  const { outerRule, innerRule, padding, rowHeight } = table;
  const override = { lineHeight: line };
  const written = rows.filter((row): row is readonly string[] => !('over' in row));
  const columns = heads.map((head, index) => [head, ...written.map((row) => row[index] ?? '')]);
  const widths = textColumns(columns, { size, padding, available: width });
  return {
    type: 'table',
    columns: heads.map((title, index) => ({
      width: widths[index]!,
      content: { type: index === 0 ? 'ordinal' : 'text' },
      title,
      required: false,
      summed: false,
    })),
    head: [
      {
        kind: 'head',
        minHeight: rowHeight,
        cells: heads.map((head) =>
          cell([paragraph('tableHead', 'paragraph', [text(head, { size })], { override })], {
            header: 'column',
          }),
        ),
      },
    ],
    body: rows.map(
      (row): PrintRow => ({
        kind: 'text',
        minHeight: rowHeight,
        cells: 'over' in row ? [overCell(row.over)] : row.map(wordsCell),
      }),
    ),
    border: { outer: outerRule, inner: innerRule, color: styles.tableCell.color },
    padding,
    summary: heads.join('、'),
  };

  function overCell(words: string) {
    const run = text(words, { size, face: 'h1' });
    return cell(
      [paragraph('tableCell', 'paragraph', [run], { override: { ...override, keepWithNext: true } })],
      {
        columnSpan: heads.length,
        header: 'row',
      },
    );
  }

  function wordsCell(words: string, index: number) {
    if (words === '') return cell([]);
    const align = index === 0 ? 'center' : 'start';
    return cell([
      paragraph('tableCell', 'paragraph', [text(words, { size })], { override: { ...override, align } }),
    ]);
  }
}
