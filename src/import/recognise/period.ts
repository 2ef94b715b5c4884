import { proseOf } from '../../circular/parts.ts';
import type { Circular, CircularNode, Period } from '../../circular/types.ts';

/** From the first day of a circular's phases to the last; undefined where it has none. */
export function periodOf(circular: Circular): Period | undefined {
  const phases = proseOf(circular).flatMap(({ children }) => children.flatMap(phasesIn));
  const start = phases.map((phase) => phase.start).sort()[0];
  const end = phases
    .map((phase) => phase.end)
    .sort()
    .at(-1);
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

function phasesIn(node: CircularNode): Period[] {
  if (node.type === 'phase' && node.start && node.end) return [{ start: node.start, end: node.end }];
  const inner: CircularNode[] = 'children' in node ? (node.children as CircularNode[]) : [];
  return [...(node.type === 'section' ? phasesIn(node.heading) : []), ...inner.flatMap(phasesIn)];
}
