import type { OrganIndex } from '../../corpus/organ-index.ts';
import { answersOf } from '../answers.ts';
import type { Disagreement, Duty, TargetFact } from '../types.ts';
import { lackingOrgans } from './lacking-organs.ts';
import { lackingTargets } from './lacking-targets.ts';
import { otherLeads } from './other-leads.ts';
import { membersIn, sideOf } from './side.ts';

/**
 * Where a circular's division table and its text do not say the same: an organ or a target that only one of them has,
 * or different leads. A class stands for its members, and all its members for it. Empty without a table.
 */
export function disagreementsOf(
  listed: readonly TargetFact[],
  duties: readonly Duty[],
  organs: OrganIndex,
): Disagreement[] {
  const { division: rows = [], others = [] } = Object.groupBy(answersOf(duties), ({ kind }) =>
    kind === 'division' ? kind : 'others',
  );
  if (rows.length === 0) return [];
  const membersOf = membersIn(organs);
  const table = sideOf(rows, membersOf);
  const text = sideOf(others, membersOf);
  return [
    ...lackingOrgans(text, table, 'text', membersOf),
    ...lackingOrgans(table, text, 'table', membersOf),
    ...lackingTargets(listed, table),
    ...otherLeads(table, text),
  ];
}
