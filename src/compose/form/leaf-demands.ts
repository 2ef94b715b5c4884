import type { Form } from '../../circular/types.ts';
import type { ColumnDemand } from '../column-widths.ts';
import { emWidth, widest } from '../em-width.ts';
import { words } from '../words.ts';
import { headText, type Leaf, type LeafColumn } from './form-columns.ts';

/** How wide each column of a form should be: for its head on at most two lines, and for what is written into it. */
export function leafDemands(
  leaves: readonly Leaf[],
  form: Form,
  size: number,
  padding: number,
): ColumnDemand[] {
  const rowHeads = leaves.filter(({ column }) => column.content.type === 'rowHead');
  return leaves.map((leaf) => leafDemand(leaf, rowHeads.indexOf(leaf), form, size, padding));
}

/** `level`: which of the row-head columns it is, from the left. */
function leafDemand(
  { column }: Leaf,
  level: number,
  form: Form,
  size: number,
  padding: number,
): ColumnDemand {
  const title = headText(column, form);
  const head = emWidth(title);
  const longestWord = widest(words(title));
  const content = contentDemand(column, form, level);
  const least = Math.max(2.2, Math.min(longestWord, 3.2), content.least);
  const preferred = Math.max(least, head <= 4 ? head : Math.min(head / 2, 8), content.preferred);
  const margin = SLACK * size + 2 * padding;
  return { least: least * size + margin, preferred: preferred * size + margin };
}

/** In ideographs: Word and LibreOffice take the borders off the room for the text. */
export const SLACK = 0.2;

/** In ideographs. */
function contentDemand({ content }: LeafColumn, form: Form, level: number): ColumnDemand {
  switch (content.type) {
    case 'ordinal':
      return { least: 2, preferred: 2.5 };
    case 'integer':
      return { least: 2.2, preferred: 4 };
    case 'percent':
      return { least: 3, preferred: 4 };
    case 'amount':
      return { least: 3, preferred: 6 };
    case 'date':
      return { least: 4, preferred: 5.5 };
    case 'choice':
      return { least: 3, preferred: Math.min(6, Math.max(3, widest(content.choices))) };
    case 'text':
      return { least: 3, preferred: 8 };
    case 'rowHead':
      return rowHeadDemand(form, level);
  }
}

/** Row heads of a narrow column make its rows high: three lines at most, better two. */
function rowHeadDemand({ rows }: Form, level: number): ColumnDemand {
  const longest = widest(titlesAt(rows, level));
  return {
    least: Math.min(longest, Math.max(4, longest / 3)),
    preferred: longest <= 6 ? longest : Math.max(6, longest / 2),
  };
}

/** The row heads of one level below the top. */
function titlesAt(rows: Form['rows'], level: number): string[] {
  if (!Array.isArray(rows)) return [];
  return level === 0
    ? rows.map(({ title }) => title)
    : rows.flatMap((head) => titlesAt(head.rows, level - 1));
}
