import type { OrganIndex } from '../../corpus/organ-index.ts';
import { organKey } from '../answers.ts';
import { targetKey } from '../named-targets.ts';
import type { Duty, Source } from '../types.ts';

/** What the table, or the text, says of each target. */
export interface Side {
  duties: readonly Duty[];
  order: ReadonlyMap<Duty, number>;
  /** By key of the target. */
  byTarget: ReadonlyMap<string, Duty[]>;
  /** Keys of the organs named for each target in whatever role, and of the members of classes. */
  named: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Ids of the members of a class; none for any other organ. */
export type MembersOf = (organ: string) => readonly string[];

export function sideOf(duties: readonly Duty[], membersOf: MembersOf): Side {
  const byTarget = new Map<string, Duty[]>();
  const named = new Map<string, Set<string>>();
  for (const duty of duties) {
    const organs = duty.assignments.flatMap((each) => each.organs.map(organKey));
    for (const target of duty.targets.map(targetKey)) {
      getOrMake(byTarget, target, (): Duty[] => []).push(duty);
      const names = getOrMake(named, target, () => new Set<string>());
      for (const organ of organs) for (const name of [organ, ...membersOf(organ)]) names.add(name);
    }
  }
  return { duties, order: new Map(duties.map((duty, index) => [duty, index])), byTarget, named };
}

export function membersIn(organs: OrganIndex): MembersOf {
  const known = new Map<string, string[]>();
  return (id) => {
    const organ = organs.byId(id);
    if (organ?.kind !== '类别') return [];
    return getOrMake(known, id, () => organs.members(organ).flatMap(({ organ: member }) => member?.id ?? []));
  };
}

/** The places of a disagreement by side: those where something is said, and those where it is missing. */
export function sidesOf(
  onlyIn: 'table' | 'text',
  places: Source[],
  compared: Source[],
): { table: Source[]; text: Source[] } {
  return onlyIn === 'table' ? { table: places, text: compared } : { table: compared, text: places };
}

/** Where a side speaks of some targets: its first duties that do, in the order of the text. */
export function placesOf(targets: readonly string[], { byTarget, order }: Side): Source[] {
  const duties = new Set<Duty>();
  for (const target of targets) {
    if (duties.size >= MOST_PLACES) break;
    for (const duty of byTarget.get(target)?.slice(0, MOST_PLACES) ?? []) duties.add(duty);
  }
  return [...duties]
    .toSorted((a, b) => order.get(a)! - order.get(b)!)
    .slice(0, MOST_PLACES)
    .map(({ source }) => source);
}

/** Places of one disagreement: the reader has found it after a few, and the work stays bounded. */
export const MOST_PLACES = 30;

function getOrMake<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
