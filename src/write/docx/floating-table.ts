import { type ITableFloatOptions, OverlapType, Table, TableLayoutType, type TableRow, WidthType } from 'docx';
import { BORDERLESS } from './borderless.ts';

/** A table of one column that stands at a place of its own on the page, without borders but those of its cells. */
export function floatingTable(
  /** In twips. */
  width: number,
  place: Omit<ITableFloatOptions, 'overlap'>,
  rows: readonly TableRow[],
): Table {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    float: { ...place, overlap: OverlapType.NEVER },
    borders: BORDERLESS,
    rows,
  });
}
