import type { DutyRole } from '../circular/types.ts';
import { organIndex } from '../corpus/organ-index.ts';
import type { Corpus } from '../corpus/types.ts';
import { type DutyRow, organKey } from './duty-row.ts';
import type { OrganRef } from './types.ts';

/** What one organ or class that a circular names must do. */
export interface OrganHolding {
  /** Under its full name where the register knows it; null: what the circular lays on nobody. */
  organ: OrganRef | null;
  rows: { row: DutyRow; roles: DutyRole[] }[];
}

/** The responsibility table by organ, in the order of the text: each duty once for each organ that it names. */
export function dutiesByOrgan(rows: readonly DutyRow[], corpus: Corpus): OrganHolding[] {
  const index = organIndex(corpus);
  const holdings = new Map<string, OrganHolding>();
  for (const row of rows) {
    const held = new Map<string, { organ: OrganRef | null; roles: DutyRole[] }>();
    for (const { role, organs } of row.duty.assignments) {
      for (const organ of organs) {
        const key = organKey(organ);
        const known = held.get(key) ?? { organ, roles: [] };
        held.set(key, known);
        if (!known.roles.includes(role)) known.roles.push(role);
      }
    }
    if (held.size === 0) held.set('', { organ: null, roles: [] });
    for (const [key, { organ, roles }] of held) {
      const holding = holdings.get(key) ?? { organ: organ && fullyNamed(organ), rows: [] };
      holdings.set(key, holding);
      holding.rows.push({ row, roles });
    }
  }
  return [...holdings.values()];

  function fullyNamed(organ: OrganRef): OrganRef {
    const known = organ.organ === null ? undefined : index.byId(organ.organ);
    return known ? { ...organ, name: known.name } : organ;
  }
}
