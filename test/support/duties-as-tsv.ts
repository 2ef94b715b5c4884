import type { Duty, Facts } from '../../src/derive/types.ts';

const NOBODY: Duty['assignments'][number] = { role: '责任', organs: [] };

/** The responsibilities of a circular, one line per role of a duty: what its readers look for first. */
export function dutiesAsTsv({ duties, clauses }: Facts): string {
  const references = new Map(clauses.map(({ id, reference }) => [id, reference]));
  const rows = duties.flatMap((duty) =>
    (duty.assignments.length > 0 ? duty.assignments : [NOBODY]).map(({ role, organs }) => [
      references.get(duty.source.clause) ?? duty.source.clause,
      duty.kind,
      duty.seat ?? role,
      organs.map(({ name, organ }) => (organ === null ? `${name}?` : name)).join('、'),
      duty.object ? duty.object.items.join('、') : duty.matter,
      duty.due ?? '',
      duty.reportTo?.name ?? '',
      duty.forms.join('、'),
    ]),
  );
  return [['where', 'kind', 'role', 'organs', 'what', 'due', 'reportTo', 'forms'], ...rows]
    .map((row) => `${row.join('\t')}\n`)
    .join('');
}
