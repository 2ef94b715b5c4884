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
  const answers = answersOf(duties);
  const membersOf = membersIn(organs);
  const rows = answers.filter(({ kind }) => kind === 'division');
  if (rows.length === 0) return [];
  const table = sideOf(rows, membersOf);
  const text = sideOf(
    answers.filter(({ kind }) => kind !== 'division'),
    membersOf,
  );
  return [
    ...lackingOrgans(text, table, membersOf).map(
      ({ organ, here, there }): Disagreement => ({
        type: 'organ',
        onlyIn: 'text',
        organ,
        table: there,
        text: here,
      }),
    ),
    ...lackingOrgans(table, text, membersOf).map(
      ({ organ, here, there }): Disagreement => ({
        type: 'organ',
        onlyIn: 'table',
        organ,
        table: here,
        text: there,
      }),
    ),
    ...lackingTargets(listed, table),
    ...otherLeads(table, text),
  ];
}
