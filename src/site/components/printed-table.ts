import type { PrintCell, PrintRow, PrintTable } from '../../print/types.ts';
import { attribute, type Html, html } from '../html.ts';
import { printedText } from '../printed-text.ts';
import { scrollTable } from './scroll-table.ts';

/** A table as it prints: merged heads, row heads, blank rows and totals; or its head alone. `name` tells it from others of the page. */
export function printedTable(
  { summary, head, body }: PrintTable,
  { headOnly = false, name = summary }: { headOnly?: boolean; name?: string } = {},
): Html {
  const rows = !headOnly && html`<tbody>${body.map(printedRow)}</tbody>`;
  return scrollTable(
    name,
    html`<table class="printed"><thead>${head.map(printedRow)}</thead>${rows}</table>`,
  );
}

function printedRow({ kind, cells }: PrintRow): Html {
  return html`<tr class="${kind}">${cells.map(printedCell)}</tr>`;
}

function printedCell(cell: PrintCell): Html {
  const words = cell.children.map(printedText).join('');
  const columns = attribute('colspan', cell.columnSpan > 1 ? String(cell.columnSpan) : undefined);
  const rows = attribute('rowspan', cell.rowSpan > 1 ? String(cell.rowSpan) : undefined);
  return cell.header
    ? html`<th scope="${scopeOf(cell)}"${columns}${rows}>${words}</th>`
    : html`<td${columns}${rows}>${words}</td>`;
}

function scopeOf({ header, columnSpan, rowSpan }: PrintCell): string {
  if (header === 'column') return columnSpan > 1 ? 'colgroup' : 'col';
  return rowSpan > 1 ? 'rowgroup' : 'row';
}
