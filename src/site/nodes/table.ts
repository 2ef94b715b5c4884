import type { Table, TableRow } from '../../circular/types.ts';
import { type Html, html } from '../html.ts';
import type { TextState } from './text-state.ts';

/** A table whose first row is the head; rows that are short are filled up. */
export function table(node: Table, state: TextState): Html {
  const [head, ...rows] = node.children;
  const columns = [...Array(Math.max(0, ...node.children.map((row) => row.children.length))).keys()];
  const words = (row: TableRow | undefined, column: number) =>
    state.inlines(row?.children[column]?.children ?? [], state);
  return html`<div class="table" role="region" aria-label="表格" tabindex="0"><table><thead><tr>${columns.map(
    (column) => html`<th scope="col">${words(head, column)}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${columns.map((column) => html`<td>${words(row, column)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
