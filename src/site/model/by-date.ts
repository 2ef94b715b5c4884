import type { DeadlineFact } from '../../derive/types.ts';

/** Dated deadlines in order of their first date, then those without one; equal ones keep their order. */
export function byDate(a: DeadlineFact, b: DeadlineFact): number {
  const [first = UNDATED] = a.dates;
  const [second = UNDATED] = b.dates;
  return first < second ? -1 : first > second ? 1 : 0;
}

/** After every date. */
const UNDATED = '~';
