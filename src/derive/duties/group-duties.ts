import { textOf } from '../../circular/text.ts';
import type { DutyRole, Group, ListItem, Paragraph } from '../../circular/types.ts';
import { titleOf } from '../ids.ts';
import { type Place, sourceOf } from '../places.ts';
import type { Duty, OrganRef } from '../types.ts';
import { assignmentsIn } from './assignments.ts';
import type { DutyContext } from './context.ts';
import type { DutyDraft } from './draft.ts';
import { isLeaderSeat, type Seat } from './seat.ts';
import { seatOfItem } from './seats-of-item.ts';
import { PERSONNEL, seatsOfText } from './seats-of-text.ts';

/**
 * One duty for each seat in a `:::机构`: of a leader, of all the members together, of the office, of each working group.
 * A person holds no duty here: a leader's seat has organs only where the text names organs alone.
 */
export function groupDuties(group: Group, place: Place, { organsIn }: DutyContext): DutyDraft[] {
  const name = group.name ?? (place.section ? titleOf(place.section) : '');
  const lines = group.children.flatMap((child): (Paragraph | ListItem)[] =>
    child.type === 'list' ? child.children : [child],
  );
  return lines.flatMap((line) => {
    const text = textOf(line).trim();
    const item = line.type === 'listItem' ? seatOfItem(text) : null;
    return (item ? [item] : seatsOfText(text)).map((seat) => ({
      key: [name, seat.name],
      kind: 'group',
      source: sourceOf(place, line),
      assignments: seat.holders.flatMap((holder) => assignmentsOf(seat, holder, organsIn)),
      matter: seat.matter ?? (name || text),
      parts: [],
      targets: [],
      forms: [],
      seat: seat.name,
    }));
  });
}

function assignmentsOf(
  seat: Seat,
  { role, list }: { role: DutyRole; list: string },
  organsIn: DutyContext['organsIn'],
): Duty['assignments'] {
  if (isLeaderSeat(seat.name)) return assigned(role, onlyOrgans(organsIn(list.replace(PERSONNEL, ''))));
  if (!seat.firstLeads) return assignmentsIn(role, list, organsIn);
  const refs = organsIn(list);
  return [...assigned('牵头', refs.slice(0, 1)), ...assigned(role, refs.slice(1))];
}

function assigned(role: DutyRole, organs: OrganRef[]): Duty['assignments'] {
  return organs.length === 0 ? [] : [{ role, organs }];
}

function onlyOrgans(refs: OrganRef[]): OrganRef[] {
  return refs.every(({ organ }) => organ !== null) ? refs : [];
}
