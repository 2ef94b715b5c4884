import { splitOutsideBrackets } from '../../circular/outside-brackets.ts';
import type { DutyRole } from '../../circular/types.ts';
import type { Duty, OrganRef } from '../types.ts';

/**
 * Who holds a duty, by role. A list may say itself who leads or helps, other than its label: `市商务局牵头，农业局配合`,
 * `市金融办（牵头）、人民银行`. Each role once, in the order of the text.
 *
 * @param role - The one that the label, the column or the kind of duty gives.
 */
export function assignmentsIn(
  role: DutyRole,
  list: string,
  organsIn: (list: string) => OrganRef[],
): Duty['assignments'] {
  const clauses = splitOutsideBrackets(list, '，；。').map((clause) => inClause(clause, role));
  const refs = clauses.every((clause) => clause.role === role)
    ? organsIn(list).map((ref) => inBrackets(ref, role))
    : clauses.flatMap((clause, at) =>
        organsAfter(clauses[at - 1]?.list, clause.list, organsIn).map((ref) => inBrackets(ref, clause.role)),
      );
  const byRole = Map.groupBy(refs, (ref) => ref.role);
  return [...byRole].map(([each, held]) => ({ role: each, organs: held.map(({ ref }) => ref) }));
}

/** The organs of a list which may share the prefix of the list before it: 市商务局牵头，农业局配合. */
function organsAfter(
  before: string | undefined,
  list: string,
  organsIn: (list: string) => OrganRef[],
): OrganRef[] {
  if (before === undefined) return organsIn(list);
  return organsIn(`${before}、${list}`).slice(organsIn(before).length);
}

/** A clause without the word that gives its organs their role. */
function inClause(clause: string, role: DutyRole): { role: DutyRole; list: string } {
  const { list, word } = clause.match(AFTER)?.groups ?? {};
  return list && word ? { role: ROLES[word]!, list } : { role, list: clause };
}

function inBrackets(ref: OrganRef, role: DutyRole): { role: DutyRole; ref: OrganRef } {
  const { name, word } = ref.name.match(BRACKETS)?.groups ?? {};
  return name && word ? { role: ROLES[word]!, ref: { ...ref, name } } : { role, ref };
}

const ROLES: Readonly<Record<string, DutyRole>> = {
  总牵头: '总牵头',
  牵头: '牵头',
  主办: '牵头',
  责任: '责任',
  配合: '配合',
  协办: '配合',
  参加: '配合',
  参与: '配合',
  指导: '指导',
  督导: '督导',
};

const AFTER = /^由?(?<list>.+?)(?:负责)?(?<word>总牵头|牵头|配合|参加|参与|指导|督导)(?:负责)?$/u;
const BRACKETS =
  /^(?<name>.+)[（(](?<word>总牵头|牵头|主办|责任|配合|协办|参加|参与|指导|督导)(?:单位|部门)?[）)]$/u;
