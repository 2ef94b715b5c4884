import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../src/compile.ts';
import type { Duty, Facts } from '../../src/derive/types.ts';
import { readTree } from '../../src/files.ts';

/**
 * What every circular should come to, counted by hand in its source, not from the program's output: `dutyList` is the items
 * in `:::职责`, `division` the rows of `:::分工` without heads, `tail` the brackets with 责任单位 or 牵头单位, `deadline`
 * the `:时限`, `group` the leaders, offices, member lists and working groups in `:::机构`. `dates` are those of the
 * deadlines in order, by their attributes and the circular's period; `citations` are the titles and bare numbers, with
 * the ledgers among them in `unresolved`.
 */
interface Expected {
  duties: Partial<Record<Duty['kind'], number>>;
  dates: string[][];
  phases: number;
  citations: number;
  unresolved: number;
}

const SAMPLE: Record<string, Expected> = {
  'fanli-zhengfu-2018-2': {
    duties: { tail: 19, deadline: 5 },
    dates: [
      ['2018-04-20'],
      // The last day of each quarter from the day of issue, 15 January 2018, to the end of 2020.
      ['2018', '2019', '2020'].flatMap((year) =>
        ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`),
      ),
      [],
      [],
      ['2019-01-11'],
    ],
    phases: 0,
    citations: 1,
    unresolved: 0,
  },
  'fanli-2018-7': {
    duties: { tail: 7, division: 12, deadline: 5 },
    dates: [['2018-06-01'], ['2018-05-31', '2018-06-30', '2018-07-31'], [], [], ['2018-08-03']],
    phases: 0,
    citations: 6,
    unresolved: 1,
  },
  'shengban-2018-5': {
    duties: { dutyList: 15, deadline: 5 },
    dates: [['2018-05-25'], [], [], [], ['2018-08-17']],
    phases: 0,
    citations: 5,
    unresolved: 1,
  },
  'yangben-2018-16': {
    duties: { group: 10, dutyList: 19, deadline: 8 },
    // Five working days after Monday, 28 May; the 25th and the end of each month up to 3 August.
    dates: [
      ['2018-06-04'],
      ['2018-07-27'],
      ['2018-08-02'],
      ['2018-06-25', '2018-07-25'],
      ['2018-05-31', '2018-06-30', '2018-07-31'],
      [],
      [],
      [],
    ],
    phases: 3,
    citations: 4,
    unresolved: 0,
  },
  'qinghe-2018-9': {
    duties: { group: 6, tail: 7, division: 10, deadline: 8 },
    dates: [[], ['2018-06-08'], ['2018-06-20'], ['2018-07-13'], ['2018-07-18'], ['2018-07-25'], [], []],
    phases: 3,
    citations: 2,
    unresolved: 0,
  },
};

const REAL: Record<string, Expected> = {
  'dongying-2017-3': {
    duties: { deadline: 4 },
    dates: [['2017-05-25'], ['2017-07-31'], [], []],
    phases: 0,
    citations: 6,
    unresolved: 1,
  },
  'baodi-2017': {
    duties: { group: 12, dutyList: 13, deadline: 3 },
    dates: [['2017-07-31'], [], []],
    phases: 3,
    citations: 3,
    unresolved: 0,
  },
  'xiamen-2018-7': {
    duties: { tail: 2, division: 13, deadline: 5 },
    // No period and none of the campaign: the month ends run up to the last date.
    dates: [['2018-05-31', '2018-06-30'], [], [], ['2018-05-18'], ['2018-07-30']],
    phases: 0,
    citations: 5,
    unresolved: 0,
  },
};

for (const [content, circulars] of Object.entries({ content: SAMPLE, '../shared/real': REAL })) {
  describe.skipIf(!existsSync(content))(content, () => {
    let compiled: Compiled;
    beforeAll(async () => {
      compiled = compile(await readTree(content));
    });

    test('every organ is in a register', () => {
      expect(compiled.messages.filter(({ ruleId }) => ruleId === 'organ-is-registered')).toEqual([]);
    });

    test.each(Object.keys(circulars))('%s has all its facts', (slug) => {
      const facts = compiled.facts.get(slug)!;
      expect(summary(facts)).toEqual(circulars[slug]);
    });

    test('ids of duties, deadlines and phases are unique in the corpus', () => {
      const all = [...compiled.facts.values()].flatMap(({ duties, deadlines, phases }) => [
        ...duties,
        ...deadlines,
        ...phases,
      ]);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    });

    test('every fact stands in a clause, at a place in a file', () => {
      for (const { clauses, duties, deadlines, phases, targets, citations } of compiled.facts.values()) {
        const known = new Set(clauses.map(({ id }) => id));
        for (const { source } of [...duties, ...deadlines, ...phases, ...targets, ...citations]) {
          expect(known).toContain(source.clause);
          expect(source.position?.start.line).toBeGreaterThan(1);
          expect(compiled.sources.has(source.file)).toBe(true);
        }
      }
    });
  });
}

function summary({ duties, deadlines, phases, citations }: Facts): Expected {
  const counts: Expected['duties'] = {};
  for (const { kind } of duties) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    duties: counts,
    dates: deadlines.map(({ dates }) => dates),
    phases: phases.length,
    citations: citations.length,
    unresolved: citations.filter(({ target }) => target === null).length,
  };
}
