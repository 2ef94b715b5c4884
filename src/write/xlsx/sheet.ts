import type { RowDef, WriteSheet } from 'hucre';
import type { PrintDocument, PrintTable } from '../../print/types.ts';
import { blockRows } from './block-rows.ts';
import type { ChoiceLists } from './choice-lists.ts';
import { type NoteAnchors, noteAnchors } from './notes.ts';
import { headerFooterOf, pageOf } from './page.ts';
import { pageBreaks } from './page-breaks.ts';
import { paragraphRow } from './paragraph-row.ts';
import { mergesOf, sheetCells } from './sheet-cells.ts';
import type { SheetPlan } from './sheet-plans.ts';
import type { SheetRow } from './sheet-row.ts';
import { tableRows } from './table-rows.ts';
import { validationsOf } from './validations.ts';

/** A sheet, with the rows, from 0, that are printed again on every page. */
export interface WrittenSheet {
  sheet: WriteSheet;
  repeated: { first: number; last: number } | undefined;
  notes: NoteAnchors;
}

export function writeSheet(
  { section, before, table, after }: SheetPlan,
  name: string,
  document: PrintDocument,
  lists: ChoiceLists,
): WrittenSheet {
  const frame = { document, widths: widthsOf(section.page, table) };
  const above = [
    ...(section.banner ? [paragraphRow(section.banner, frame)] : []),
    ...blockRows(before, frame),
  ];
  const first = above.length;
  const head = first + (table?.head.length ?? 0);
  const rows = [...above, ...(table ? tableRows(table, first, frame) : []), ...blockRows(after, frame)];
  const headerFooter = headerFooterOf(section, document);
  const rowBreaks = table ? breaksOf(rows, table, first, section) : [];
  return {
    sheet: {
      name,
      columns: frame.widths.map((width) => ({ width: characters(width) })),
      cells: sheetCells(rows, table, first),
      merges: mergesOf(rows),
      rowDefs: new Map(
        rows.map(({ height }, index): [number, RowDef] => [index, { height: rowHeight(height) }]),
      ),
      pageSetup: pageOf(section),
      view: { showGridLines: false },
      ...(table && { dataValidations: validationsOf(table, first, lists) }),
      ...(table && canFreeze(rows.slice(0, head)) && { freezePane: { rows: head } }),
      ...(headerFooter && { headerFooter }),
      ...(rowBreaks.length > 0 && { rowBreaks }),
      ...(table?.summary && { a11y: { summary: table.summary } }),
    },
    repeated: table && table.head.length > 0 ? { first, last: head - 1 } : undefined,
    notes: noteAnchors(rows, frame.widths),
  };
}

function breaksOf(
  rows: readonly SheetRow[],
  { head, body }: PrintTable,
  first: number,
  { page: { height, margin } }: SheetPlan['section'],
): number[] {
  const bodyFirst = first + head.length;
  const repeated = rows.slice(first, bodyFirst).reduce((sum, row) => sum + row.height, 0);
  const range = { first: bodyFirst, end: bodyFirst + body.length };
  return pageBreaks(rows, range, height - margin.top - margin.bottom, repeated);
}

/** Columns as wide as the text area together. */
function widthsOf(page: SheetPlan['section']['page'], table: PrintTable | undefined): number[] {
  const width = page.width - page.margin.left - page.margin.right;
  const shares = table?.columns.map((column) => column.width) ?? [1];
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / total) * width);
}

/** A column's width is counted in digits of the default type, 8 pixels wide in an 11-point Chinese face, and 5 pixels. */
function characters(points: number): number {
  return Math.max(1, Math.round((((points * 96) / 72 - 5) / 8) * 100) / 100);
}

/** Excel's rows are at most 409.5 points high. */
function rowHeight(height: number): number {
  return Math.round(Math.min(409.5, Math.max(1, height)) * 100) / 100;
}

/** A frozen head that is as high as the window would leave no room to fill anything in. */
function canFreeze(rows: readonly SheetRow[]): boolean {
  return rows.reduce((sum, { height }) => sum + height, 0) <= 300;
}
