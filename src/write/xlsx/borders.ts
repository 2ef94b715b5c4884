import type { BorderLineStyle, BorderStyle } from 'hucre';
import type { PrintTable } from '../../print/types.ts';

/** The place of one square of a table's grid. */
export interface Square {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The borders of one square: the table's outer ones at its edges. */
export function bordersOf({ outer, inner, color }: PrintTable['border'], square: Square): BorderStyle {
  const side = (atEdge: boolean) => ({
    style: lineOf(atEdge ? outer : inner),
    color: { rgb: color.slice(1).toUpperCase() },
  });
  return {
    top: side(square.row === 0),
    bottom: side(square.row === square.rows - 1),
    left: side(square.column === 0),
    right: side(square.column === square.columns - 1),
  };
}

/** A spreadsheet knows names of lines, not thicknesses: thin is about 0.75 pt, medium 1.5, thick 2.25. */
export function lineOf(thickness: number): BorderLineStyle {
  return thickness < 1 ? 'thin' : thickness < 2 ? 'medium' : 'thick';
}
