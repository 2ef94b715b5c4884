import type { Form, RowHead } from '../circular/types.ts';
import type { ColumnDemand } from './column-widths.ts';
import { emWidth, widest } from './em-width.ts';
import { headText, type Leaf, type LeafColumn } from './form-columns.ts';
import { words } from './words.ts';

/** How wide a form's column should be: for its head on at most two lines, and for what is written into it. */
export function leafDemand({ column }: Leaf, form: Form, size: number, padding: number): ColumnDemand {
  const title = headText(column, form);
  const head = emWidth(title);
  const longestWord = widest(words(title));
  const content = contentDemand(column, form);
  const least = Math.max(2.2, Math.min(longestWord, 3.2), content.least);
  const preferred = Math.max(least, head <= 4 ? head : Math.min(head / 2, 8), content.preferred);
  return { least: least * size + 2 * padding, preferred: preferred * size + 2 * padding };
}

/** In ideographs. */
function contentDemand({ content }: LeafColumn, form: Form): ColumnDemand {
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
    case 'rowHead': {
      const longest = widest(rowHeadTitles(form.rows));
      return { least: Math.min(3.2, longest), preferred: Math.min(7, longest) };
    }
  }
}

function rowHeadTitles(rows: number | readonly RowHead[]): string[] {
  return typeof rows === 'number' ? [] : rows.flatMap((head) => [head.title, ...rowHeadTitles(head.rows)]);
}
