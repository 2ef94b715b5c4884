import type { TableCell as TableCellNode, Table as TableNode } from 'mdast';
import type { Table, TableCell, TableRow } from '../../circular/types.ts';
import type { SourceFile } from '../source-file.ts';
import { type Characters, charactersOf, concat, slice } from './characters.ts';
import { readInlines } from './inlines.ts';
import { reportSuspects } from './report-suspects.ts';
import { positionOf, spanOf } from './span-of.ts';

/** Reads a pipe table. Every row gets as many cells as the longest has; a row that differs is reported. */
export function readTable(node: TableNode, source: SourceFile): Table {
  const width = Math.max(...node.children.map((row) => row.children.length));
  const columns = node.children[0]?.children.length ?? 0;
  const rows = node.children.map((row): TableRow => {
    if (row.children.length !== columns) {
      source.report({
        place: row.position,
        rule: 'table-row-is-complete',
        severity: 'error',
        reason: `这一行有${row.children.length}格，表头有${columns}格，应相同`,
        mend: '补足或删去单元格；格内的竖线写作 \\|',
      });
    }
    const cells = row.children.map((cell): TableCell => {
      const characters = cellCharacters(cell, source);
      reportSuspects(characters, source);
      return {
        type: 'tableCell',
        children: readInlines(characters, source),
        position: positionOf(cell, source),
      };
    });
    const blank = Array.from(
      { length: width - cells.length },
      (): TableCell => ({ type: 'tableCell', children: [] }),
    );
    return { type: 'tableRow', children: [...cells, ...blank], position: positionOf(row, source) };
  });
  return { type: 'table', children: rows, position: positionOf(node, source) };
}

/** A cell without the bars beside it; `\|` in it is a bar. */
function cellCharacters(cell: TableCellNode, source: SourceFile): Characters {
  const { start, end } = spanOf(cell);
  const raw = source.text.slice(start, end);
  const open = raw.startsWith('|') ? 1 : 0;
  const close = /(?<!\\)\|$/.test(raw.slice(open)) ? 1 : 0;
  const characters = charactersOf(source, start + open, end - close);
  const bars = [...characters.text.matchAll(/\\\|/g)].map(({ index }) => index);
  return concat([0, ...bars.map((at) => at + 1)].map((from, index) => slice(characters, from, bars[index])));
}
