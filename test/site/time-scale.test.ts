import { expect, test } from 'vitest';
import { timeScale } from '../../src/site/drawings/time-scale.ts';

test('a scale holds whole months and names each', () => {
  const scale = timeScale(['2018-05-15', '2018-07-30'])!;
  expect(scale.start).toBe('2018-05-01');
  expect(scale.ticks.map(({ label }) => label)).toEqual(['2018年5月', '6月', '7月']);
  expect(scale.at('2018-05-01')).toBe(0);
  expect(scale.at('2018-08-01')).toBeCloseTo(scale.width, 1);
});

test('dates centuries apart need no more room, and few names', () => {
  const scale = timeScale(['2018-05-15', '9999-12-31'])!;
  expect(scale.width).toBeLessThanOrEqual(2400);
  expect(scale.ticks.length).toBeLessThanOrEqual(24);
});

test('there is no scale without dates', () => {
  expect(timeScale([])).toBeUndefined();
});
