import type { Circular, Division, Prose, Table } from '../circular/types.ts';

/** The table that a part consists of; undefined when there is anything else in it. */
export function onlyTable(part: Circular | Prose): Table | Division | undefined {
  const [only, ...others] = part.children;
  if (others.length > 0) return undefined;
  return only?.type === 'division' || only?.type === 'table' ? only : undefined;
}
