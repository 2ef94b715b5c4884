import { type CellStyle, cellRef } from 'hucre';
import type { ColumnKind, PrintColumn, PrintParagraph, PrintRow, PrintTable } from '../../print/types.ts';
import { asText, cellText, textHeight, textStyle } from './cell-text.ts';
import { type PlacedCell, placeCells } from './place-cells.ts';
import type { SheetCell, SheetFrame, SheetRow } from './sheet-row.ts';

/** The rows of a table; `first` is the sheet's row, from 0, that the table begins at. */
export function tableRows(table: PrintTable, first: number, frame: SheetFrame): SheetRow[] {
  const rows = [...table.head, ...table.body];
  const placed = placeCells(rows);
  const empty = emptyParagraph(table);
  return rows.map((row, index) => {
    const cells = (placed[index] ?? []).map((place) =>
      tableCell(place, row, first + index, table, empty, frame),
    );
    const height = Math.max(row.minHeight, ...cells.map(({ needed }) => needed));
    return { height, cells, ...(row.kind === 'total' && { keepsWithAbove: true }) };
  });
}

function tableCell(
  { cell, column: at }: PlacedCell,
  row: PrintRow,
  rowIndex: number,
  table: PrintTable,
  empty: PrintParagraph,
  frame: SheetFrame,
): SheetCell & { needed: number } {
  const [paragraph = empty] = cell.children;
  const style = textStyle(paragraph, frame.document);
  const text = cellText(cell.children);
  const column = table.columns[at];
  const width = frame.widths.slice(at, at + cell.columnSpan).reduce((sum, width) => sum + width, 0);
  const { lineHeight } = { ...frame.document.styles[paragraph.style], ...paragraph.override };
  const needed = cell.rowSpan > 1 ? 0 : textHeight(text, style.font.size, lineHeight, width) + 4;
  const place = { column: at, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, needed };
  if (!column || cell.header)
    return { ...place, value: text, style: asText(style, text), ...(cell.note && { note: cell.note }) };
  if (row.kind === 'total' && column.summed && row.sums)
    return {
      ...place,
      value: text,
      formula: sumOf(row.sums, rowIndex, at, text),
      style: centred(filled(style, column)),
    };
  if (text === '')
    return { ...place, value: null, style: row.kind === 'blank' ? filled(style, column) : style };
  return { ...place, ...written(text, column), style: asText(style, text) };
}

/** Cells without a paragraph take their type from the first one of the table that has one. */
function emptyParagraph({ head, body }: PrintTable): PrintParagraph {
  const cells = [...body, ...head].flatMap((row) => row.cells);
  const sample = cells.find((cell) => cell.children.length > 0)?.children[0];
  const run = sample?.runs.find((run) => run.type === 'text');
  const { align: _, ...override } = sample?.override ?? {};
  return {
    type: 'paragraph',
    style: 'tableCell',
    role: 'paragraph',
    override,
    runs: [{ type: 'text', text: '', ...(run?.size !== undefined && { size: run.size }) }],
  };
}

/** The sum of so many rows above a cell; while nothing is filled in there, what the form prints: that it is to be summed. */
function sumOf(rows: number, row: number, column: number, blank: string): string {
  const range = `${cellRef(row - rows, column)}:${cellRef(row - 1, column)}`;
  return `IF(COUNT(${range})=0,"${blank.replaceAll('"', '""')}",SUM(${range}))`;
}

function written(text: string, { content }: PrintColumn): { value: string | number } {
  return { value: content.type === 'ordinal' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text };
}

/** The style of a cell to be filled in, by what its column holds; a number too wide for its column is set smaller. */
function filled(style: CellStyle, { content }: PrintColumn): CellStyle {
  const alignment = {
    number: { horizontal: 'right', wrapText: false, shrinkToFit: true },
    text: { horizontal: 'left' },
  } as const;
  return {
    ...style,
    numFmt: numberFormat(content),
    alignment: {
      ...style.alignment,
      horizontal: 'center',
      ...(content.type === 'number' || content.type === 'text' ? alignment[content.type] : {}),
    },
  };
}

function centred(style: CellStyle): CellStyle {
  return { ...style, alignment: { ...style.alignment, horizontal: 'center' } };
}

function numberFormat(content: ColumnKind): string {
  if (content.type === 'date') return 'yyyy"年"m"月"d"日"';
  if (content.type !== 'number') return '@';
  const decimals = content.decimals > 0 ? `.${'0'.repeat(content.decimals)}` : '';
  return content.percent ? `0${decimals}%` : `#,##0${decimals}`;
}
