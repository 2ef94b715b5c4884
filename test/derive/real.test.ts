import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/compile.ts';
import { organIndex } from '../../src/corpus/organ-index.ts';
import type { Duty, Facts, OrganRef, Source } from '../../src/derive/types.ts';
import { readTree } from '../../src/files.ts';

/** The three real circulars: test data beside the project, not part of it. */
const REAL = join(import.meta.dirname, '../../../shared/real');
const EXPECTED = join(import.meta.dirname, 'real');

/** What a reader found in a circular by hand; `test/derive/real/<slug>.yaml`. */
interface Expected {
  counts: Record<Duty['kind'], number>;
  duties: {
    kind: Duty['kind'];
    /** `plan.md:33:256`: file, line, column. */
    at: string;
    /** How the clause is cited. */
    clause: string;
    roles: Record<string, string[]>;
    seat?: string;
    to?: string[];
    forms?: string[];
    parts?: number;
    targets?: string[];
  }[];
  deadlines: { at: string; when: string; dates?: string[]; atLeast?: number; contents?: number }[];
  phases: number;
  /** Members of some of the classes that hold duties. */
  classes: Record<string, string[]>;
  /** Of sectors; `all`: each of them. */
  coverage: { gaps: string[] | 'all'; doubles: string[] };
  disagreements: { organ: string; missing: 'division' | 'text'; at: string[] }[];
}

if (!existsSync(REAL)) console.warn(`skipped: facts of real circulars: ${REAL} is not there`);

describe.skipIf(!existsSync(REAL))('the facts of the real circulars are what a reader finds', async () => {
  const { corpus, facts: all } = compile(existsSync(REAL) ? await readTree(REAL) : new Map());

  describe.each(readdirSync(EXPECTED).map((file) => basename(file, '.yaml')))('%s', (slug) => {
    const expected: Expected = parse(readFileSync(join(EXPECTED, `${slug}.yaml`), 'utf8'));
    const facts = all.get(slug)!;

    test('every duty, once, with its holders, clause and place', () => {
      const counts = { dutyList: 0, division: 0, tail: 0, group: 0, deadline: 0 };
      for (const { kind } of facts.duties) counts[kind]++;
      expect(counts).toEqual(expected.counts);
      expect(facts.duties.map((duty) => readAs(duty, facts)).toSorted(byPlace)).toEqual(
        expected.duties.map((duty) => ({ parts: 0, ...duty })).toSorted(byPlace),
      );
    });

    test('every deadline with its dates', () => {
      const found = facts.deadlines.map(({ source, due, dates, atLeast, contents }) => ({
        at: placeOf(source),
        when: due.type === 'recurring' ? due.frequency.type : due.type,
        ...(dates.length > 0 && { dates }),
        ...(atLeast !== undefined && { atLeast }),
        ...(contents.length > 0 && { contents: contents.length }),
      }));
      expect(found).toEqual(expected.deadlines);
      expect(facts.phases).toHaveLength(expected.phases);
    });

    test('the coverage has the gaps and doubles of its sectors', () => {
      const sectors = facts.coverage.targets.filter(({ category }) => category === '领域');
      const keysOf = (wanted: string) =>
        sectors.filter(({ state }) => state === wanted).map(({ key }) => key);
      const { gaps, doubles } = expected.coverage;
      expect(keysOf('gap')).toEqual(gaps === 'all' ? sectors.map(({ key }) => key) : gaps);
      expect(keysOf('double')).toEqual(doubles);
    });

    test('the division table agrees with the text, or it is said where not', () => {
      const found = facts.disagreements.map((each) => {
        if (each.type !== 'organ') return each;
        const { organ, onlyIn, table, text } = each;
        return onlyIn === 'text'
          ? { organ: organ.organ, missing: 'division', at: text.map(placeOf) }
          : { organ: organ.organ, missing: 'text', at: table.map(placeOf) };
      });
      expect(found).toEqual(expected.disagreements);
    });

    test('classes have their members', () => {
      const index = organIndex(corpus);
      const members = (id: string) => index.members(index.byId(id)!).map(({ organ }) => organ?.id);
      expect(Object.fromEntries(Object.keys(expected.classes).map((id) => [id, members(id)]))).toEqual(
        expected.classes,
      );
    });
  });
});

function readAs(duty: Duty, { clauses }: Facts): Expected['duties'][number] {
  const recipients = duty.recipients ?? (duty.reportTo ? [duty.reportTo] : []);
  return {
    kind: duty.kind,
    at: placeOf(duty.source),
    clause: clauses.find(({ id }) => id === duty.source.clause)!.reference,
    roles: Object.fromEntries(duty.assignments.map(({ role, organs }) => [role, organs.map(shown)])),
    parts: duty.parts.length,
    ...(duty.seat !== undefined && { seat: duty.seat }),
    ...(recipients.length > 0 && { to: recipients.map(shown) }),
    ...(duty.forms.length > 0 && { forms: duty.forms }),
    ...(duty.targets.length > 0 && { targets: duty.targets.map(({ name, sector }) => sector ?? `${name}?`) }),
  };
}

function shown({ name, organ }: OrganRef): string {
  return organ ?? `${name}?`;
}

function placeOf({ file, position }: Source): string {
  return `${basename(dirname(file)) && basename(file)}:${position?.start.line}:${position?.start.column}`;
}

/** Duties on one line keep the order in which the program or the reader has them. */
function byPlace(a: { at: string }, b: { at: string }): number {
  return a.at.localeCompare(b.at, 'en', { numeric: true });
}
