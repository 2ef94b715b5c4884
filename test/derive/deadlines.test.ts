import { describe, expect, test } from 'vitest';
import { deadline, paragraph, section } from '../../src/circular/builders.ts';
import type { CircularMeta, Deadline } from '../../src/circular/types.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import { factsOf } from './build-derived.ts';

const MONTHLY: Pick<Deadline, 'due'> = {
  due: { type: 'recurring', frequency: { type: 'monthly', day: 'end' } },
};
const ON = (date: string): Pick<Deadline, 'due'> => ({ due: { type: 'date', date } });

function deadlines(nodes: Deadline[], meta: Partial<CircularMeta> = {}, corpus: Partial<Corpus> = {}) {
  return factsOf(
    [
      section(
        1,
        '报送',
        nodes.map((node) => paragraph(['请于', node, '报送。'])),
      ),
    ],
    meta,
    corpus,
  ).deadlines;
}

describe('deadlinesOf', () => {
  test('resolves who must report what to whom, and keeps forms and heads', () => {
    const node = deadline('5月18日前', {
      ...ON('2018-05-18'),
      holders: '各区、市商务局、国土房产局',
      matter: '方案',
      reportTo: '市排查办',
      forms: ['clues'],
      contents: ['做法', '问题'],
      atLeast: 2,
    });
    const [fact] = deadlines([node]);
    expect(fact).toMatchObject({
      node,
      matter: '方案',
      reportTo: { name: '市排查办', organ: 'fl-paichaban', by: 'shortName' },
      dates: ['2018-05-18'],
      dueText: '2018年5月18日',
      forms: ['clues'],
      contents: ['做法', '问题'],
      atLeast: 2,
    });
    expect(fact?.holders.map(({ organ }) => organ)).toEqual(['fl-gequ', 'fl-shangwu', 'fl-guotu']);
  });

  test('takes the clause it stands in for the matter where none is stated', () => {
    const [fact] = factsOf([
      paragraph([
        '先行摸底。各区要填好报表，',
        deadline('6月1日前', ON('2018-06-01')),
        '报送市排查办；其余从简。',
      ]),
    ]).deadlines;
    expect(fact).toMatchObject({ matter: '各区要填好报表，6月1日前报送市排查办', holders: [] });
  });

  test('lets a recurring deadline run from the day of issue to the end of the circular’s period', () => {
    const campaign = {
      id: 'c',
      name: '行动',
      period: { start: '2018-01-01', end: '2018-12-31' },
      documents: [],
    };
    const meta = { campaign: 'c', period: { start: '2018-01-01', end: '2018-07-31' } };
    const corpus = { campaigns: [campaign] };
    expect(deadlines([deadline('每月底', MONTHLY)], meta, corpus)[0]?.dates).toEqual([
      '2018-05-31',
      '2018-06-30',
      '2018-07-31',
    ]);
    expect(deadlines([deadline('每月底', MONTHLY)], { campaign: 'c' }, corpus)[0]?.dates.at(-1)).toBe(
      '2018-12-31',
    );
  });

  test('starts with the period where that is later than the day of issue', () => {
    const period = { start: '2018-06-01', end: '2018-06-30' };
    expect(deadlines([deadline('每月底', MONTHLY)], { period })[0]?.dates).toEqual(['2018-06-30']);
  });

  test('lets it end with the last dated deadline where there is no period, and be empty without one', () => {
    const [monthly] = deadlines([
      deadline('每月底', MONTHLY),
      deadline('7月30日前', ON('2018-07-30')),
      deadline('5月18日前', ON('2018-05-18')),
    ]);
    expect(monthly?.dates).toEqual(['2018-05-31', '2018-06-30']);
    expect(deadlines([deadline('每月底', MONTHLY)])[0]).toMatchObject({ dates: [], dueText: '每月末' });
  });

  test('counts working days from the day of issue over the holidays', () => {
    const due = { type: 'workingDays', days: 3 } as const;
    const holidays = { off: new Set(['2018-05-16']), working: new Set<string>() };
    const [fact] = deadlines([deadline('3个工作日内', { due })], {}, { holidays });
    expect(fact).toMatchObject({ dates: ['2018-05-21'], dueText: '成文之日起3个工作日内（2018年5月21日）' });
  });

  test('has ids that differ by matter, and do not change when another deadline is put before', () => {
    const plan = deadline('甲', { ...ON('2018-06-01'), holders: '各区', matter: '方案' });
    const report = deadline('乙', { ...ON('2018-07-01'), holders: '各区', matter: '总结' });
    const [id] = deadlines([report]).map((fact) => fact.id);
    expect(deadlines([plan, report])[1]?.id).toBe(id);
    expect(deadlines([plan, report])[0]?.id).not.toBe(id);
    expect(deadlines([report, { ...report }])[1]?.id).toBe(`${id}-2`);
  });
});
