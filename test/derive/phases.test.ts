import { expect, test } from 'vitest';
import { paragraph, phase, section } from '../../src/circular/builders.ts';
import { factsOf } from './build-derived.ts';

test('gives each phase its clause, its ends, and an id of its own', () => {
  const { phases, clauses } = factsOf([
    section(1, '进度', [
      paragraph([phase('6月', { name: '排查', start: '2018-06-01', end: '2018-06-30' }), '排查。']),
      paragraph([phase('7月底前', { name: '总结', end: '2018-07-31' }), '总结。']),
    ]),
  ]);
  const clause = clauses[1]?.id;
  expect(phases).toMatchObject([
    { name: '排查', start: '2018-06-01', end: '2018-06-30', source: { clause } },
    { name: '总结', end: '2018-07-31', source: { clause } },
  ]);
  expect(phases[1]).not.toHaveProperty('start');
  expect(phases[0]?.id).toMatch(/^p[0-9a-v]{8}$/);
  expect(phases[0]?.id).not.toBe(phases[1]?.id);
});
