import type { HeadElement, Template } from '../template/template.ts';

/** From the glyphs of an element of the head to what follows it: the rule keeps its own distance from them. */
export function leading(element: HeadElement, { head, line, cell }: Template): number {
  const next = head.order[head.order.indexOf(element) + 1];
  return next === 'rule' ? head.rule.gap : line - cell;
}
