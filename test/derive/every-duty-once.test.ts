import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Duty, Facts } from '../../src/derive/types.ts';
import { contentOf, sources } from '../support/generated-sources.ts';

/** Every duty and deadline of the source must stand in the facts once, with its place, holders and date, and nothing else. */
test('every duty and deadline of a source is in the facts exactly once', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { facts: all, messages } = compile(contentOf({ shili: source }));
      const facts = all.get('shili') as Facts;
      expect(messages.filter(({ severity }) => severity === 'fatal' || severity === 'error')).toEqual([]);
      expect(facts.duties.map((duty) => readDuty(duty)).toSorted()).toEqual(
        source.duties.map(({ file, line, duty }) => `${file}:${line} ${duty}`.trim()).toSorted(),
      );
      expect(facts.duties.flatMap(({ deadline }) => deadline ?? [])).toEqual(
        facts.deadlines.map(({ id }) => id),
      );
      expect(new Set(facts.duties.map(({ id }) => id)).size).toBe(facts.duties.length);
    }),
    { numRuns: 150 },
  );
});

function readDuty({ kind, source, assignments, when, reportTo }: Duty): string {
  const file = source.file.split('/').at(-1);
  const held = assignments.map(
    ({ role, organs }) => `${role} ${organs.map(({ name, organ }) => organ ?? `${name}?`).join('|')}`,
  );
  const dates = (when?.dates.join(',') ?? '') + (when?.atLeast ? `×${when.atLeast}` : '');
  const to = reportTo ? [`→${reportTo.organ}`] : [];
  return `${file}:${source.position?.start.line} ${[kind, ...held, dates, ...to].join(' ')}`.trim();
}
