import type { Form } from '../circular/types.ts';
import type { PrintCell, PrintParagraph, PrintTable, Style } from '../print/types.ts';
import { balanceLines } from './balance-lines.ts';
import { brokenLines, cell, paragraph, text } from './builders.ts';
import { columnWidths } from './column-widths.ts';
import type { Context } from './context.ts';
import { columnKind, headRows, headText, type Leaf, leavesOf } from './form-columns.ts';
import { type FormRow, formRows, type PlacedHead } from './form-rows.ts';
import { leafDemand } from './leaf-demand.ts';

/** The table of a form, `width` wide: its head to any depth, blank rows to be filled in, totals. */
export function formTable(form: Form, width: number, { template, facts }: Context): PrintTable {
  const { form: sizes, table, styles } = template;
  const leaves = leavesOf(form.columns);
  const dense = leaves.length >= sizes.denseFrom;
  const type = dense
    ? { size: sizes.denseSize, line: sizes.denseLine }
    : { size: sizes.size, line: sizes.line };
  const demands = leaves.map((leaf) => leafDemand(leaf, form, type.size, sizes.padding));
  const widths = columnWidths(demands, width);
  const blankCells = blankRowCells(leaves, type);
  const capacity = (first: number, span: number) =>
    (widths.slice(first, first + span).reduce((sum, width) => sum + width, 0) - 2 * sizes.padding) /
    type.size;
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
      cells: row.map(({ title, first, columnSpan, rowSpan }) => {
        const leaf = columnSpan === 1 ? leaves[first] : undefined;
        const words = leaf?.path.at(-1) === title ? headText(leaf.column, form) : title;
        const lines = balanceLines(words, capacity(first, columnSpan));
        return cell([small('tableHead', brokenLines(lines, { size: type.size }), type)], {
          columnSpan,
          rowSpan,
          header: 'column',
        });
      }),
    })),
    body: formRows(form, leaves).map((row) => ({
      kind: row.kind,
      minHeight: sizes.blankRow,
      cells: row.kind === 'total' ? totalCells(form, leaves, type) : blankCells(row),
      ...(row.kind === 'total' && { sums: row.sums }),
    })),
    border: { outer: table.outerRule, inner: table.innerRule, color: styles.tableCell.color },
    padding: sizes.padding,
    summary: `${form.title}：${leaves.map(({ column }) => column.title).join('、')}`,
  };
}

interface Type {
  size: number;
  line: number;
}

/** A paragraph in a cell, in the form's own type. */
function small(
  style: 'tableHead' | 'tableCell',
  runs: PrintParagraph['runs'],
  type: Type,
  align?: Style['align'],
): PrintParagraph {
  return paragraph(style, 'paragraph', runs, {
    override: { lineHeight: type.line, ...(align && { align }) },
  });
}

/** The label over the columns before the first summed one, then * under each column to be summed. */
function totalCells(form: Form, leaves: readonly Leaf[], type: Type): PrintCell[] {
  const firstSummed = leaves.findIndex(({ column }) => column.summed);
  const span = Math.max(1, firstSummed);
  const label = small('tableCell', [text(form.totalsLabel!, { size: type.size })], type, 'center');
  return [
    cell([label], { columnSpan: span, header: 'row' }),
    ...leaves
      .slice(span)
      .map(({ column }) =>
        cell(column.summed ? [small('tableCell', [text('*', { size: type.size })], type, 'center')] : []),
      ),
  ];
}

/** The cells of the blank rows: a row head reaches over its rows and over the row-head columns it leaves free. */
function blankRowCells(
  leaves: readonly Leaf[],
  type: Type,
): (row: Extract<FormRow, { kind: 'blank' }>) => PrintCell[] {
  const headColumns = rowHeadColumns(leaves);
  /** How many more rows each column is covered from above. */
  const covered = leaves.map(() => 0);
  return ({ ordinal, heads }) => {
    const cells: PrintCell[] = [];
    for (const [index, { column }] of leaves.entries()) {
      if (covered[index]! > 0) {
        covered[index]! -= 1;
        continue;
      }
      const head = heads.find(({ level }) => headColumns[level] === index);
      if (head) {
        const columnSpan = head.last ? adjacent(headColumns, head.level) : 1;
        cells.push(rowHeadCell(head, columnSpan, type));
        covered.fill(head.rowSpan, index, index + columnSpan);
        covered[index] = head.rowSpan - 1;
      } else if (column.content.type === 'ordinal') {
        cells.push(cell([small('tableCell', [text(String(ordinal), { size: type.size })], type, 'center')]));
      } else cells.push(cell([]));
    }
    return cells;
  };
}

/** The columns that hold the row heads, by level; the first column where the form names none. */
function rowHeadColumns(leaves: readonly Leaf[]): number[] {
  const columns = leaves.flatMap(({ column }, index) => (column.content.type === 'rowHead' ? [index] : []));
  return columns.length > 0 ? columns : [0];
}

/** How many row-head columns stand side by side from a level on. */
function adjacent(columns: readonly number[], level: number): number {
  let span = 1;
  while (columns[level + span] === columns[level]! + span) span += 1;
  return span;
}

function rowHeadCell({ title, rowSpan }: PlacedHead, columnSpan: number, type: Type): PrintCell {
  const content = small('tableCell', [text(title, { size: type.size })], type, 'center');
  return cell([content], { rowSpan, columnSpan, header: 'row' });
}
