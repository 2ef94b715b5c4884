import { type Fill, type Html, html } from '../html.ts';
import { scrollTable } from './scroll-table.ts';

/** A column of a table of facts. */
export interface Column<Row> {
  head: string;
  cell: (row: Row) => Fill;
  /** Whether its cells are the heads of their rows. */
  namesRow?: boolean;
}

/** A table of facts, a row each; a column in which nothing stands is left out. */
export function factsTable<Row>(table: {
  /** Class of the table besides `facts`. */
  kind: string;
  name: string;
  caption: Html;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Attributes of a row, each after a space. */
  attributes: (row: Row) => Html;
}): Html {
  const { kind, name, caption, columns, rows, attributes } = table;
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map((row) => html`${column.cell(row)}`) }))
    .filter(({ cells }) => cells.some(({ markup }) => markup !== ''));
  const heads = filled.map(({ head }) => html`<th scope="col">${head}</th>`);
  const body = rows.map(
    (row, at) =>
      html`<tr${attributes(row)}>${filled.map(({ head, namesRow, cells }) =>
        namesRow
          ? html`\n<th scope="row" data-label="${head}">${cells[at]}</th>`
          : html`\n<td data-label="${head}">${cells[at]}</td>`,
      )}\n</tr>`,
  );
  return scrollTable(
    name,
    html`<table class="facts ${kind}">${caption}<thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`,
  );
}
