import type { Circular } from '../circular/types.ts';
import { frontmatterOrgans } from '../corpus/frontmatter-organs.ts';
import type { OrganIndex } from '../corpus/organ-index.ts';
import type { DeadlineFact, Duty } from './types.ts';

/** The ids of all organs that a circular's frontmatter, duties and deadlines name, sorted, each once. */
export function organsOf(
  circular: Circular,
  duties: readonly Duty[],
  deadlines: readonly DeadlineFact[],
  organs: OrganIndex,
): string[] {
  const refs = [
    ...duties.flatMap(({ assignments }) => assignments.flatMap((each) => each.organs)),
    ...deadlines.flatMap(({ holders, reportTo, recipients = [] }) => [...holders, reportTo, ...recipients]),
  ];
  const ids = [
    ...frontmatterOrgans(circular, organs).map(({ organ }) => organ?.id),
    ...refs.map((ref) => ref?.organ),
  ];
  return [...new Set(ids.filter((id) => id != null))].toSorted();
}
