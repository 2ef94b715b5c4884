import type { Rule } from '../types.ts';

/** Millimetres between the ends of two stretches of one line, and across it. */
const GAP = 0.6;
const ACROSS = 0.15;

/** Joins stretches that make one line: programs draw the borders of a table cell by cell. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  const sorted = rules.toSorted(
    (a, b) =>
      compare(a.direction, b.direction) ||
      compare(a.color, b.color) ||
      Math.round(middle(a) / ACROSS) - Math.round(middle(b) / ACROSS) ||
      start(a) - start(b),
  );
  const merged: Rule[] = [];
  for (const rule of sorted) {
    const last = merged.at(-1);
    if (last && continues(last, rule)) {
      if (rule.direction === 'horizontal') last.right = Math.max(last.right, rule.right);
      else last.bottom = Math.max(last.bottom, rule.bottom);
      last.thickness = Math.max(last.thickness, rule.thickness);
    } else merged.push({ ...rule });
  }
  return merged.sort((a, b) => a.top - b.top || a.left - b.left);
}

function continues(last: Rule, rule: Rule): boolean {
  return (
    last.direction === rule.direction &&
    last.color === rule.color &&
    Math.abs(middle(last) - middle(rule)) <= ACROSS &&
    start(rule) <= end(last) + GAP
  );
}

function middle(rule: Rule): number {
  return rule.direction === 'horizontal' ? (rule.top + rule.bottom) / 2 : (rule.left + rule.right) / 2;
}

function start(rule: Rule): number {
  return rule.direction === 'horizontal' ? rule.left : rule.top;
}

function end(rule: Rule): number {
  return rule.direction === 'horizontal' ? rule.right : rule.bottom;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
