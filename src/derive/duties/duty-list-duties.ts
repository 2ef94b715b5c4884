import { splitOutsideBrackets } from '../../circular/outside-brackets.ts';
import type { DutyList, DutyRole } from '../../circular/types.ts';
import { eachOnce } from '../named-targets.ts';
import { type Place, sourceOf } from '../places.ts';
import { assignmentsIn } from './assignments.ts';
import type { DutyContext } from './context.ts';
import type { DutyDraft } from './draft.ts';

/**
 * One duty for each item of a `:::职责`; its ；-clauses are the duty's parts. Its role is 责任, unless every clause says
 * of another one that it is all the organ does: who guides (`负责指导…；督导检查…`) answers for nothing itself.
 */
export function dutyListDuties(
  list: DutyList,
  place: Place,
  { organsIn, markedFor, namedTargets }: DutyContext,
): DutyDraft[] {
  return list.children.map((item) => {
    const parts = splitOutsideBrackets(item.duty.replace(/。$/u, ''), '；');
    const marked = eachOnce(markedFor(item));
    return {
      key: [item.holders],
      kind: 'dutyList',
      source: sourceOf(place, item),
      assignments: rolesIn(parts).flatMap((role) => assignmentsIn(role, item.holders, organsIn)),
      matter: item.duty,
      parts,
      targets: marked.length > 0 ? marked : namedTargets(item.duty),
      forms: [],
    };
  });
}

function rolesIn(parts: readonly string[]): DutyRole[] {
  const roles = parts.map((part) => ROLES.find(([words]) => words.test(part))?.[1]);
  const only = roles.filter((role) => role !== undefined);
  return only.length === 0 || only.length < roles.length ? ['责任'] : [...new Set(only)];
}

/** What a clause opens with when it is not the organ's own work. */
const ROLES: readonly [RegExp, DutyRole][] = [
  [/^(?:负责)?总牵头/u, '总牵头'],
  [/^(?:负责)?牵头/u, '牵头'],
  [/^(?:负责)?(?:配合|协助|协同)/u, '配合'],
  [/^(?:负责)?指导/u, '指导'],
  [/^(?:负责)?(?:督导|督查|督促检查)/u, '督导'],
];
