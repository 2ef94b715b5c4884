import type { Box, MeasuredPage, Rule } from '../types.ts';
import type { Table } from './types.ts';

/** Millimetres within which two lines touch. */
const TOUCH = 1;

/** Lines that cross make a table: every group of ruled lines that touch each other, with upright ones among them. */
export function tablesOf({ rules }: MeasuredPage): Table[] {
  const upright = rules.filter(({ direction }) => direction === 'vertical');
  if (upright.length === 0) return [];
  // A page's rules are sorted from top to bottom: a group is closed as soon as a line begins below it.
  const tables: Table[] = [];
  for (const rule of rules) {
    const touched = tables.filter((table) => touches(table, rule));
    const [first, ...others] = touched;
    if (!first) {
      tables.push({ ...boxOf(rule), rules: [rule] });
      continue;
    }
    for (const other of [...others, { ...boxOf(rule), rules: [rule] }]) absorb(first, other);
    for (const other of others) tables.splice(tables.indexOf(other), 1);
  }
  return tables.filter(
    ({ rules: own }) =>
      own.filter(({ direction }) => direction === 'vertical').length >= FEWEST &&
      own.filter(({ direction }) => direction === 'horizontal').length >= FEWEST,
  );
}

/** A cell has two sides, a top and a bottom. */
const FEWEST = 2;

/** Whether the middle of a box lies in a table. */
export function isInTable(box: Box, tables: readonly Table[]): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return tables.some(
    ({ left, top, right, bottom }) => x > left && x < right && y > top - TOUCH && y < bottom + TOUCH,
  );
}

function boxOf({ left, top, right, bottom }: Rule): Box {
  return { left, top, right, bottom };
}

function touches(table: Box, rule: Rule): boolean {
  return (
    rule.left <= table.right + TOUCH &&
    rule.right >= table.left - TOUCH &&
    rule.top <= table.bottom + TOUCH &&
    rule.bottom >= table.top - TOUCH
  );
}

function absorb(table: Table, other: Table): void {
  table.left = Math.min(table.left, other.left);
  table.right = Math.max(table.right, other.right);
  table.top = Math.min(table.top, other.top);
  table.bottom = Math.max(table.bottom, other.bottom);
  table.rules.push(...other.rules);
}
