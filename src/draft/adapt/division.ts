import { blank } from '../../circular/blank.ts';
import { text } from '../../circular/builders.ts';
import { textOf } from '../../circular/text.ts';
import type { Division, Table, TableCell, TableRow } from '../../circular/types.ts';
import { type Context, note, reportLost } from './context.ts';
import { adaptInlines } from './inlines.ts';

/** A table of who is responsible: the columns of organs have those of here. With a row of nobody it is a plain table, to fill in. */
export function adaptDivision(division: Division, context: Context): Division | Table {
  const [table] = division.children;
  const missing = new Set<string>();
  const rows = table.children.map((row, index): TableRow => {
    const cells = row.children.map((cell, column): TableCell => {
      if (index === 0 || column === 0) return { ...cell, children: adaptInlines(cell.children, context) };
      const { names, lost } = context.wording.organs(textOf(cell));
      for (const name of lost) missing.add(name);
      return { ...cell, children: names.length === 0 ? [] : [text(names.join('、'))] };
    });
    return { ...row, children: cells };
  });
  reportLost([...missing], context);
  const isOpen = ({ children: [, ...cells] }: TableRow) =>
    cells.every(({ children }) => children.length === 0);
  if (!rows.some(isOpen)) return { ...division, children: [{ ...table, children: rows }] };
  note(context, 'ask', '分工表有的行没有责任单位，补齐以后用“:::分工”标出');
  return { ...table, children: rows.map((row) => (isOpen(row) ? filledIn(row) : row)) };
}

function filledIn({ children: [first, ...cells], ...row }: TableRow): TableRow {
  const open = cells.map((cell) => ({ ...cell, children: [text(blank('单位'))] }));
  return { ...row, children: first ? [first, ...open] : open };
}
