import type { DutyRole } from '../../circular/types.ts';

/** A seat that a `:::机构` gives: a leader's, the members', the office's, or a working group's. */
export interface Seat {
  /** 组长, 副组长, 成员, 办公室, or the working group's name. */
  name: string;
  /** Who sits there, as printed; a leader is a person more often than an organ. */
  holders: { role: DutyRole; list: string }[];
  /** Whether the first organ of the list leads the others. */
  firstLeads?: boolean;
  /** What the text says of it, as printed; undefined where that is only who sits there. */
  matter?: string;
}

/** Whether a seat is a person's: its holders are then organs only where every word of them is one. */
export function isLeaderSeat(name: string): boolean {
  return new RegExp(`^(?:${LEADER})$`, 'u').test(name);
}

/** The titles of those who lead a group or its office. */
export const LEADER =
  '(?:常务|第一|执行|名誉)?副?(?:组长|总指挥|指挥长|指挥|召集人|联络员)(?:单位)?|(?:领导小组)?办公室(?:常务)?副?主任';
