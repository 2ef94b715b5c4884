import { organIndex } from '../corpus/organ-index.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Duty, Facts, Ground, OrganDuty } from './types.ts';

/**
 * The duties of every organ of the register, by its id: each duty once for each organ that holds it, whether by its own
 * name or as a member of a class, in the order of `facts` and of their text. A class has the duties that name it. An
 * organ without any is not in the map; a duty whose holders no register knows is nobody's.
 */
export function organDuties(facts: Iterable<Facts>, corpus: Corpus): Map<string, OrganDuty[]> {
  const index = organIndex(corpus);
  const members = new Map<string, string[]>();
  const all = new Map<string, OrganDuty[]>();
  for (const { slug, duties } of facts) {
    for (const duty of duties) {
      for (const [organ, grounds] of groundsOf(duty)) {
        const known = all.get(organ) ?? [];
        all.set(organ, known);
        known.push({ slug, duty, grounds });
      }
    }
  }
  return all;

  function groundsOf({ assignments }: Duty): Map<string, Ground[]> {
    const grounds = new Map<string, Ground[]>();
    const held = assignments.flatMap(({ role, organs }) =>
      organs.flatMap(({ organ }) => (organ === null ? [] : [{ role, organ }])),
    );
    for (const { role, organ } of held) add(organ, { type: 'named', role });
    for (const { role, organ } of held) {
      for (const member of membersOf(organ)) add(member, { type: 'member', role, of: organ });
    }
    return grounds;

    function add(organ: string, ground: Ground): void {
      const known = grounds.get(organ) ?? [];
      grounds.set(organ, known);
      known.push(ground);
    }
  }

  /** Only a class stands for its members: what a leading group must do, not each of those who sit in it must. */
  function membersOf(id: string): string[] {
    const organ = index.byId(id);
    if (organ?.kind !== '类别') return [];
    const known = members.get(id) ?? index.members(organ).flatMap(({ organ: member }) => member?.id ?? []);
    members.set(id, known);
    return known;
  }
}
