import type { Clause, Finding } from './types.ts';

/** What every clause finds in a subject, in the order of the clauses. */
export function find<Subject>(clauses: readonly Clause<Subject>[], subject: Subject): Finding[] {
  return clauses.map(({ check, ...clause }) => ({ ...clause, outcome: check(subject) }));
}
