import { organKey } from '../answers.ts';
import { eachOnce, targetKey } from '../named-targets.ts';
import type { Disagreement, OrganRef } from '../types.ts';
import { placesOf, type Side } from './side.ts';

/** The targets for which both sides say who leads, and no organ leads in both. */
export function otherLeads(table: Side, text: Side): Disagreement[] {
  const inTable = leadsOf(table);
  const inText = leadsOf(text);
  return eachOnce(table.duties.flatMap(({ targets }) => targets)).flatMap((target): Disagreement[] => {
    const key = targetKey(target);
    const leads = {
      table: [...(inTable.get(key)?.values() ?? [])],
      text: [...(inText.get(key)?.values() ?? [])],
    };
    if (leads.table.length === 0 || leads.text.length === 0) return [];
    if (leads.table.some((organ) => inText.get(key)!.has(organKey(organ)))) return [];
    return [{ type: 'lead', target, leads, table: placesOf([key], table), text: placesOf([key], text) }];
  });
}

/** By key of the target, then of the organ. */
function leadsOf({ duties }: Side): Map<string, Map<string, OrganRef>> {
  const leads = new Map<string, Map<string, OrganRef>>();
  for (const { targets, assignments } of duties) {
    const organs = assignments.filter(({ role }) => role === '牵头').flatMap((each) => each.organs);
    for (const target of targets.map(targetKey)) {
      const known = leads.get(target) ?? new Map<string, OrganRef>();
      leads.set(target, known);
      for (const organ of organs) known.set(organKey(organ), organ);
    }
  }
  return leads;
}
