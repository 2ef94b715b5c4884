import { part, type SourceText, split, trimmed } from '../source-text.ts';
import type { SourceCell, SourceTable } from '../types.ts';
import type { Line } from './clean-lines.ts';

/** The table whose first row is a line, and the index of the line below it: rows of cells parted by tabs, or a pipe table. */
export function tableAt(
  lines: readonly Line[],
  from: number,
): { table: SourceTable; end: number } | undefined {
  const cellsOf = [tabbed, piped].find((cells) => cells(lines[from]!.text) !== undefined);
  if (!cellsOf) return undefined;
  const rows: SourceText[][] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const cells = cellsOf(lines[at]!.text);
    if (cells === undefined) break;
    if (!isDelimiter(cells)) rows.push(cells);
  }
  // One line with a tab in it is a line with a gap.
  if (rows.length < 2) return undefined;
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    table: {
      type: 'table',
      width,
      rows: rows.map((row) => [...row, ...missing(row, width)].map(cell)),
    },
    end: at,
  };
}

function tabbed(line: SourceText): SourceText[] | undefined {
  return line.text.includes('\t') ? split(line, /\t/g).map(trimmed) : undefined;
}

function piped(line: SourceText): SourceText[] | undefined {
  if (!/^\|.*\|$/.test(line.text) || line.text.length < 3) return undefined;
  return split(part(line, 1, line.text.length - 1), /\|/g).map(trimmed);
}

/** `|---|---|` */
function isDelimiter(cells: readonly SourceText[]): boolean {
  return cells.every(({ text }) => /^:?-+:?$/.test(text));
}

function missing(row: readonly SourceText[], width: number): SourceText[] {
  const end = part(row.at(-1)!, row.at(-1)!.text.length);
  return Array.from({ length: width - row.length }, () => end);
}

function cell(text: SourceText): SourceCell {
  return { text, columnSpan: 1, rowSpan: 1 };
}
