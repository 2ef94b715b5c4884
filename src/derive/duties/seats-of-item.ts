import { splitOutsideBrackets } from '../../circular/outside-brackets.ts';
import type { DutyRole } from '../../circular/types.ts';
import { isLeaderSeat, type Seat } from './seat.ts';

/**
 * The seat of one item of a `:::机构` list, `宣传教育组：宣传部、金融服务中心`; null for an item without a colon. Who leads
 * and who helps in a working group may be said (`由宣传部牵头，教育局配合`), and what it does (`负责…`).
 */
export function seatOfItem(text: string): Seat | null {
  const colon = text.indexOf('：');
  if (colon < 0) return null;
  const name = text
    .slice(0, colon)
    .trim()
    .replace(/^成员单位$/u, '成员');
  const rest = text
    .slice(colon + 1)
    .trim()
    .replace(/[。；]$/u, '');
  if (isLeaderSeat(name)) return { name, holders: [{ role: '牵头', list: rest }], matter: text };
  const work = rest.search(/(?:负责|承担|主要职责)/u);
  return {
    name,
    holders: holdersIn(work < 0 ? rest : rest.slice(0, work)),
    ...(work >= 0 && { matter: rest.slice(work) }),
  };
}

/** Each role once, with all its holders. */
function holdersIn(text: string): Seat['holders'] {
  const lists = new Map<DutyRole, string[]>();
  for (const { role, list } of splitOutsideBrackets(text, '，；。').map(holderOf)) {
    const others = lists.get(role);
    if (others) others.push(list);
    else lists.set(role, [list]);
  }
  return [...lists].map(([role, list]) => ({ role, list: list.join('，') }));
}

function holderOf(clause: string): Seat['holders'][number] {
  const lead = clause.match(/^由?(.+)牵头$/u) ?? clause.match(/^牵头单位：(.+)$/u);
  if (lead) return { role: '牵头', list: lead[1]! };
  const support = clause.match(/^(.+?)(?:配合|参加|参与)$/u) ?? clause.match(/^配合单位：(.+)$/u);
  if (support) return { role: '配合', list: support[1]! };
  const other =
    clause.match(/^由?(?<list>.+?)(?<role>指导|督导)$/u) ??
    clause.match(/^(?<role>指导|督导)单位：(?<list>.+)$/u);
  if (other) return { role: other.groups!.role as DutyRole, list: other.groups!.list! };
  return { role: '责任', list: clause.replace(/^(?:责任|成员)单位：|^由/u, '').replace(/组成$/u, '') };
}
