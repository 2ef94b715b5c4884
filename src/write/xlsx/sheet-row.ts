import type { CellStyle } from 'hucre';
import type { PrintDocument } from '../../print/types.ts';

/** A row of a sheet before it is written. */
export interface SheetRow {
  /** Points. */
  height: number;
  /** It means nothing on another page than the row above. */
  keepsWithAbove?: boolean;
  cells: SheetCell[];
}

export interface SheetCell {
  column: number;
  columnSpan: number;
  rowSpan: number;
  /** Written as text, whatever it begins with; null: to be filled in. */
  value: string | number | null;
  formula?: string;
  /** Shown beside the cell. */
  note?: string;
  style: CellStyle;
}

/** What is known of a sheet before its rows are made. */
export interface SheetFrame {
  document: PrintDocument;
  /** Of its columns, in points; together the page's text area. */
  widths: number[];
}
