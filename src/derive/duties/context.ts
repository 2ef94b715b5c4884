import type { DutyItem, Responsibility } from '../../circular/types.ts';
import type { NamedTargets } from '../named-targets.ts';
import type { OrganRef, TargetRef, When } from '../types.ts';

/** What a circular's region, registers and dates make of the words of a duty. */
export interface DutyContext {
  /** The organs of a list as circulars write it. */
  organsIn: (list: string) => OrganRef[];
  /** The targets that are marked in an item, or before a tail. */
  markedFor: (node: DutyItem | Responsibility) => TargetRef[];
  namedTargets: NamedTargets;
  /** What 完成时限 means in the calendar. */
  whenOf: (due: string) => When | undefined;
}
