import type { Duty, OrganRef } from './types.ts';

/** Targets × organs of all answers: more than a matrix can hold that anyone reads. Keeps the work bounded. */
const MOST_CELLS = 50_000;

/** The duties that say which organs answer for which targets: rows, tails and items with both, in the order of the text. */
export function answersOf(duties: readonly Duty[]): Duty[] {
  let cells = 0;
  return duties.filter(({ targets, assignments }) => {
    const organs = assignments.reduce((sum, each) => sum + each.organs.length, 0);
    if (targets.length === 0 || organs === 0) return false;
    cells += targets.length * organs;
    return cells <= MOST_CELLS;
  });
}

/** What tells one organ from another: its id, else its name. */
export function organKey({ organ, name }: OrganRef): string {
  return organ ?? name;
}
