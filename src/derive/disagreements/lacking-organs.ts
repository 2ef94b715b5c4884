import type { DutyRole } from '../../circular/types.ts';
import { organKey } from '../answers.ts';
import { targetKey } from '../named-targets.ts';
import type { Disagreement, Duty, OrganRef, Source } from '../types.ts';
import { type MembersOf, MOST_PLACES, placesOf, type Side, sidesOf } from './side.ts';

/**
 * The organs that lead or are responsible here, and that the other side does not name for any of the same targets. Who
 * supports or supervises need not be named twice.
 *
 * @param onlyIn - Which side `here` is.
 */
export function lackingOrgans(
  here: Side,
  there: Side,
  onlyIn: 'table' | 'text',
  membersOf: MembersOf,
): Disagreement[] {
  const lacking = new Map<string, { organ: OrganRef; places: Source[]; compared: Source[] }>();
  for (const duty of here.duties) {
    const shared = duty.targets.map(targetKey).filter((target) => there.byTarget.has(target));
    if (shared.length === 0) continue;
    for (const organ of mainOrgans(duty)) {
      const key = organKey(organ);
      if (shared.some((target) => isNamed(key, there.named.get(target)!, membersOf))) continue;
      const found = lacking.get(key) ?? { organ, places: [], compared: placesOf(shared, there) };
      lacking.set(key, found);
      if (found.places.length < MOST_PLACES) found.places.push(duty.source);
    }
  }
  return [...lacking.values()].map(({ organ, places, compared }) => ({
    type: 'organ',
    onlyIn,
    organ,
    ...sidesOf(onlyIn, places, compared),
  }));
}

function mainOrgans({ assignments }: Duty): OrganRef[] {
  return assignments.filter(({ role }) => MAIN.includes(role)).flatMap(({ organs }) => organs);
}

const MAIN: readonly DutyRole[] = ['总牵头', '牵头', '责任'];

function isNamed(organ: string, named: ReadonlySet<string>, membersOf: MembersOf): boolean {
  const members = membersOf(organ);
  return named.has(organ) || (members.length > 0 && members.every((member) => named.has(member)));
}
