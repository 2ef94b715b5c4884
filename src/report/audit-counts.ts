import type { Finding, Outcome, Strength } from '../audit/types.ts';

/** How many findings there are of each strength and outcome. */
export function auditCounts(
  findings: readonly Finding[],
): Record<Strength, Record<Outcome['status'], number>> {
  const none = () => ({ pass: 0, fail: 0, notApplicable: 0, needsPerson: 0 });
  const counts = { must: none(), usual: none(), advised: none(), practice: none() };
  for (const { strength, outcome } of findings) counts[strength][outcome.status] += 1;
  return counts;
}
