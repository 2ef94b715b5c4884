import type { DutyRole } from '../circular/types.ts';
import type { Clause, Duty, Facts, OrganRef } from './types.ts';

/** A duty as a row of the responsibility table, on paper and on screen. */
export interface DutyRow {
  /** From 1, in the order of `facts.duties`. */
  ordinal: number;
  duty: Duty;
  /** 事项. */
  matter: string;
  /** 牵头单位, 责任单位, 配合单位. */
  holdings: Record<HolderColumn, Holding[]>;
  /** 报送, one by one. */
  recipients: OrganRef[];
  /** 附件1 … of the forms to return, with their names in addresses. */
  annexes: { label: string; name: string }[];
  clause: Clause | undefined;
}

export type HolderColumn = 'lead' | 'responsible' | 'supporting';

/** Organs of one column that have the same roles. */
export interface Holding {
  organs: OrganRef[];
  /** Empty where the column's head says it all. */
  marks: DutyRole[];
}

/** The responsibility table of a circular: one row for each duty, in the order of the text. */
export function dutyRows(facts: Facts): DutyRow[] {
  const clauses = new Map(facts.clauses.map((clause) => [clause.id, clause]));
  const labels = [...facts.labels].map(([{ name }, label]) => ({ label, name }));
  return facts.duties.map((duty, index) => ({
    ordinal: index + 1,
    duty,
    matter: matterOf(duty),
    holdings: {
      lead: holdingsOf(duty, ['总牵头', '牵头']),
      responsible: holdingsOf(duty, ['责任']),
      supporting: holdingsOf(duty, ['配合', '指导', '督导']),
    },
    recipients: duty.recipients ?? (duty.reportTo ? [duty.reportTo] : []),
    annexes: duty.forms.length === 0 ? [] : labels.filter(({ name }) => duty.forms.includes(name)),
    clause: clauses.get(duty.source.clause),
  }));
}

/** What must be done: with its dimension for a division's row, with the seat for a group unless the words name it. */
function matterOf({ object, seat, matter }: Duty): string {
  if (object) return `${object.dimension}：${matter}`;
  if (seat === undefined || matter.includes(seat)) return matter;
  return /^(?:分别)?(?:负责|承担|主要职责)/u.test(matter) ? `${seat}：${matter}` : `${matter}（${seat}）`;
}

/** The organs of some roles, each once; a role that the column's head does not name stands with them. */
function holdingsOf({ assignments }: Duty, roles: readonly DutyRole[]): Holding[] {
  const held = new Map<string, { organ: OrganRef; roles: DutyRole[] }>();
  for (const { role, organs } of assignments) {
    if (!roles.includes(role)) continue;
    for (const organ of organs) {
      const key = organKey(organ);
      const known = held.get(key) ?? { organ, roles: [] };
      held.set(key, known);
      if (!known.roles.includes(role)) known.roles.push(role);
    }
  }
  const alike = Map.groupBy(held.values(), ({ roles }) => roles.join('、'));
  return [...alike.values()].map((group) => ({
    organs: group.map(({ organ }) => organ),
    marks: group[0]!.roles.some((role) => MARKED.has(role)) ? group[0]!.roles : [],
  }));
}

const MARKED = new Set<DutyRole>(['总牵头', '指导', '督导']);

/** One key for an organ however a circular calls it. */
export function organKey({ organ, name }: OrganRef): string {
  return organ === null ? `name ${name}` : `id ${organ}`;
}
