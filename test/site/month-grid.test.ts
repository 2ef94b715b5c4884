import { expect, test } from 'vitest';
import { monthTable } from '../../src/site/components/month-table.ts';
import { monthGrid } from '../../src/site/model/month-grid.ts';
import { monthsOf } from '../../src/site/model/months-of.ts';
import type { DatedDuty } from '../../src/site/model/types.ts';

const HOLIDAYS = { off: new Set(['2018-04-30']), working: new Set(['2018-04-28']) };
const NONE = { off: new Set<string>(), working: new Set<string>() };

test('a month is printed in weeks from Monday, without the days of other months', () => {
  const weeks = monthGrid('2018-04', HOLIDAYS);
  // 1 April 2018 is a Sunday, the 30th a Monday.
  expect(weeks).toHaveLength(6);
  expect(weeks[0]!.map((day) => day?.date)).toEqual([...Array(6).fill(undefined), '2018-04-01']);
  expect(weeks[5]!.map((day) => day?.date)).toEqual(['2018-04-30', ...Array(6).fill(undefined)]);
  expect(weeks.flat().filter((day) => day)).toHaveLength(30);
});

test('days off and days worked in their place are told from others', () => {
  const kinds = new Map(
    monthGrid('2018-04', HOLIDAYS)
      .flat()
      .map((day) => [day?.date, day?.kind]),
  );
  expect(['2018-04-30', '2018-04-28', '2018-04-29', '2018-04-27'].map((date) => kinds.get(date))).toEqual([
    'off',
    'working',
    'weekend',
    'weekday',
  ]);
});

test('a leap day is in its month', () => {
  expect(monthGrid('2020-02', NONE).flat().at(-2)?.date).toBe('2020-02-29');
});

test('months with deadlines know the ones before and after them, however far', () => {
  const dates = ['2018-05-18', '2018-05-20', '2019-01-31'].map((date) => ({ date }) as DatedDuty);
  const [first, second, ...more] = monthsOf(dates);
  expect(more).toEqual([]);
  expect([first!.name, first!.dates.length, first!.next, first!.previous]).toEqual([
    '2018年5月',
    2,
    second,
    undefined,
  ]);
  expect(second!.previous).toBe(first);
  expect(second!.page).toBe('calendar/2019-01/index.html');
});

test('a day with many deadlines shows a few and says how many more', () => {
  const dates = Array.from(
    { length: 5 },
    (_, index) => ({ date: '2018-04-10', row: { matter: `<事项${index}>` } }) as DatedDuty,
  );
  const { markup } = monthTable('2018年4月', monthGrid('2018-04', NONE), dates);
  expect(markup.match(/<li>/g)).toHaveLength(3);
  expect(markup).toContain('另2项');
  expect(markup).toContain(
    '<span class="unseen">4月</span><span class="number">10</span><span class="unseen">日，</span><span class="count">5项</span>',
  );
  expect(markup).toContain('&lt;事项0&gt;');
});
