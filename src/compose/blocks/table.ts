import { textOf } from '../../circular/text.ts';
import type { Division, Table, TableRow } from '../../circular/types.ts';
import type { PrintBlock, PrintCell, PrintRow } from '../../print/types.ts';
import { blank, cell, paragraph } from '../builders.ts';
import { type Context, textWidth } from '../context.ts';
import { emWidth } from '../em-width.ts';
import { inlineRuns } from '../inline-runs.ts';
import { textColumns } from '../text-columns.ts';

/** A pipe table, or the table of a division of duties: its first row is the head. */
export function composeTable(node: Table | Division, { template }: Context): PrintBlock[] {
  const table = tableOf(node);
  const { outerRule, innerRule, padding, rowHeight, spaceBelow } = template.table;
  const { size, color } = template.styles.tableCell;
  const [head, ...body] = table.children;
  if (!head) return [];
  const columns = textsByColumn(table);
  const widths = textColumns(columns, { size, padding, available: textWidth(template.page) });
  const heads = columns.map((texts) => texts[0]!);
  const aligns = columns.map(([, ...texts]) => alignOf(texts));
  const row = (source: TableRow, kind: PrintRow['kind']): PrintRow => ({
    kind,
    minHeight: rowHeight,
    cells: columns.map((_, index) => composeCell(source, index, kind, aligns[index])),
  });
  return [
    {
      type: 'table',
      columns: widths.map((width, index) => ({
        width,
        content: { type: 'text' },
        title: heads[index]!,
        required: false,
        summed: false,
      })),
      head: [row(head, 'head')],
      body: body.map((source) => row(source, 'text')),
      border: { outer: outerRule, inner: innerRule, color },
      padding,
      summary: heads.join('、'),
    },
    ...blank(1, spaceBelow),
  ];
}

function tableOf(node: Table | Division): Table {
  return node.type === 'division' ? node.children[0] : node;
}

/** The texts of each column, its head first. */
function textsByColumn(table: Table): string[][] {
  const count = table.children.reduce((most, row) => Math.max(most, row.children.length), 0);
  return Array.from({ length: count }, (_, index) => table.children.map((row) => textAt(row, index)));
}

/** Short texts stand in the middle of their column, amounts at its right, so that their digits stand below each other. */
function alignOf(texts: readonly string[]): 'center' | 'end' | undefined {
  const written = texts.filter((text) => text !== '');
  if (written.some((text) => emWidth(text) > SHORT)) return undefined;
  return written.length > 0 && written.every((text) => AMOUNT.test(text)) ? 'end' : 'center';
}

/** In ideographs. */
const SHORT = 6;
const AMOUNT = /^-?[\d,]+\.\d+$/;

function composeCell(
  row: TableRow,
  index: number,
  kind: PrintRow['kind'],
  align: 'center' | 'end' | undefined,
): PrintCell {
  const source = row.children[index];
  const runs = source ? inlineRuns(source.children) : [];
  if (kind === 'head') return cell([paragraph('tableHead', 'paragraph', runs)], { header: 'column' });
  const override = align && { override: { align } };
  return cell(runs.length === 0 ? [] : [paragraph('tableCell', 'paragraph', runs, override)]);
}

function textAt(row: TableRow, index: number): string {
  const source = row.children[index];
  return source ? textOf(source) : '';
}
