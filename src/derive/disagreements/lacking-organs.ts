import type { DutyRole } from '../../circular/types.ts';
import { organKey } from '../answers.ts';
import { targetKey } from '../named-targets.ts';
import type { Duty, OrganRef, Source } from '../types.ts';
import { type MembersOf, MOST_PLACES, placesOf, type Side } from './side.ts';

/** An organ that one side names, where it does, and where the other side speaks of the same targets. */
export interface LackingOrgan {
  organ: OrganRef;
  here: Source[];
  there: Source[];
}

/**
 * The organs that lead or are responsible here, and that the other side does not name for any of the same targets. Who
 * supports or supervises need not be named twice.
 */
export function lackingOrgans(here: Side, there: Side, membersOf: MembersOf): LackingOrgan[] {
  const lacking = new Map<string, LackingOrgan>();
  for (const duty of here.duties) {
    const shared = duty.targets.map(targetKey).filter((target) => there.byTarget.has(target));
    if (shared.length === 0) continue;
    for (const organ of mainOrgans(duty)) {
      const key = organKey(organ);
      if (shared.some((target) => isNamed(key, there.named.get(target)!, membersOf))) continue;
      const found = lacking.get(key) ?? { organ, here: [], there: placesOf(shared, there) };
      lacking.set(key, found);
      if (found.here.length < MOST_PLACES) found.here.push(duty.source);
    }
  }
  return [...lacking.values()];
}

function mainOrgans({ assignments }: Duty): OrganRef[] {
  return assignments.filter(({ role }) => MAIN.includes(role)).flatMap(({ organs }) => organs);
}

const MAIN: readonly DutyRole[] = ['总牵头', '牵头', '责任'];

function isNamed(organ: string, named: ReadonlySet<string>, membersOf: MembersOf): boolean {
  const members = membersOf(organ);
  return named.has(organ) || (members.length > 0 && members.every((member) => named.has(member)));
}
