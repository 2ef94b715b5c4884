import type { Form } from '../../circular/types.ts';
import type { PrintTable } from '../../print/types.ts';
import { cell } from '../builders.ts';
import { columnWidths } from '../column-widths.ts';
import type { Context } from '../context.ts';
import { bodyRows, type HeaderOf } from './form-body.ts';
import { cellNotes } from './form-cell-notes.ts';
import { type CellText, cellText } from './form-cell-text.ts';
import { columnKind, headRows, headText, leavesOf } from './form-columns.ts';
import { leafDemands, SLACK } from './leaf-demands.ts';

/** The table of a form, `width` wide: its head to any depth, blank rows to be filled in, totals. */
export function formTable(form: Form, width: number, { template, facts }: Context): PrintTable {
  const { form: sizes, table, styles } = template;
  const leaves = leavesOf(form.columns);
  const dense = leaves.length >= sizes.denseFrom;
  const { size, line } = dense ? { size: sizes.denseSize, line: sizes.denseLine } : sizes;
  const widths = columnWidths(leafDemands(leaves, form, size, sizes.padding), width);
  const noteOf = cellNotes(form);
  const write: CellText = (style, text, first, columnSpan) => {
    const available = widths.slice(first, first + columnSpan).reduce((sum, each) => sum + each, 0);
    return cellText(style, text, { size, line, capacity: (available - 2 * sizes.padding) / size - SLACK });
  };
  const header: HeaderOf = (kind, head) => {
    const note = noteOf(head);
    return { header: kind, ...(note !== undefined && { note }) };
  };
  return {
    type: 'table',
    columns: leaves.map(({ column, path }, index) => ({
      width: widths[index]!,
      content: columnKind(column.content, facts.targets),
      title: path.join('／'),
      required: column.required,
      summed: column.summed,
    })),
    head: headRows(form.columns).map((row) => ({
      kind: 'head',
      minHeight: 0,
      cells: row.map(({ title, leaf, first, columnSpan, rowSpan }) => {
        const words = leaf ? headText(leaf, form) : title;
        return cell(write('tableHead', words, first, columnSpan), {
          columnSpan,
          rowSpan,
          ...header('column', title),
        });
      }),
    })),
    body: bodyRows(form, leaves, sizes.blankRow, { write, header }),
    border: { outer: table.outerRule, inner: table.innerRule, color: styles.tableCell.color },
    padding: sizes.padding,
    summary: `${form.title}：${leaves.map(({ column }) => column.title).join('、')}`,
  };
}
