import {
  BorderStyle,
  type FileChild,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type XmlComponent,
} from 'docx';
import type { PrintRow, PrintTable } from '../../print/types.ts';
import { BORDERLESS } from './borderless.ts';
import { cellsOfRows, type RowCell } from './cells-of-rows.ts';
import { element } from './element.ts';
import { keptRows } from './kept-rows.ts';
import { writeParagraph } from './paragraph.ts';
import type { State } from './state.ts';
import { styleId } from './style-ids.ts';
import { borderSize, hex, twips } from './units.ts';

/** A table as wide as the text area; its head stands again on every page, no row is split across pages, nor a row head from its rows. */
export function writeTable(table: PrintTable, state: State): FileChild {
  const padding = twips(table.padding);
  const { outer, inner, color } = table.border;
  const rows = [...table.head, ...table.body];
  const cells = cellsOfRows(rows);
  const keptInBody = keptRows(table.body, (HIGHEST_KEPT * state.height) / twips(1));
  const outerBorder = { style: BorderStyle.SINGLE, size: borderSize(outer), color: hex(color) };
  const innerBorder = { style: BorderStyle.SINGLE, size: borderSize(inner), color: hex(color) };
  return new DescribedTable(
    {
      width: { size: state.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: columnWidths(table, state.width),
      margins: { left: padding, right: padding, top: 0, bottom: 0 },
      borders:
        outer > 0
          ? {
              top: outerBorder,
              bottom: outerBorder,
              left: outerBorder,
              right: outerBorder,
              insideHorizontal: innerBorder,
              insideVertical: innerBorder,
            }
          : BORDERLESS,
      tableLook: { firstRow: table.head.length > 0, firstColumn: hasRowHeads(table) },
      rows: rows.map((row, index) => {
        const keeps = table.keepWithNext || keptInBody.has(index - table.head.length);
        const more = keeps ? { keepNext: true } : {};
        return writeRow(row, cells[index]!, index < table.head.length, more, state);
      }),
    },
    table.summary,
  );
}

/** The summary is what a screen reader says of the table before it. */
class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], summary: string) {
    super(options);
    const properties = this.root[0] as XmlComponent;
    if (summary) properties.addChildElement(element('w:tblDescription', { 'w:val': summary }));
  }
}

/** In twips; together exactly the given width. */
function columnWidths({ columns }: PrintTable, width: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  let share = 0;
  return columns.map((column) => {
    const left = Math.round((share / total) * width);
    share += column.width;
    return Math.round((share / total) * width) - left;
  });
}

function hasRowHeads({ body }: PrintTable): boolean {
  return body.some((row) => row.cells.some((cell) => cell.header === 'row'));
}

/** How high, as a share of the page, rows may be together that no page may part. */
const HIGHEST_KEPT = 0.6;

function writeRow(
  row: PrintRow,
  cells: readonly RowCell[],
  isHead: boolean,
  more: IParagraphOptions,
  state: State,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isHead && { tableHeader: true }),
    height: { value: twips(row.minHeight), rule: HeightRule.ATLEAST },
    children: cells.map((cell) => writeCell(cell, more, state)),
  });
}

function writeCell({ cell, continued }: RowCell, more: IParagraphOptions, state: State): TableCell {
  const inner: State = { ...state, inCell: true };
  return new TableCell({
    ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan > 1 && {
      verticalMerge: continued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
    }),
    verticalAlign: VerticalAlignTable.CENTER,
    children:
      continued || cell.children.length === 0
        ? [new Paragraph({ style: styleId('tableCell'), ...more })]
        : cell.children.map((paragraph) => writeParagraph(paragraph, inner, more)),
  });
}
