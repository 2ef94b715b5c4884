import { describe, expect, test } from 'vitest';
import type { Due, Frequency } from '../../src/circular/types.ts';
import { dueDates, dueText } from '../../src/derive/due.ts';

const NONE = { off: new Set<string>(), working: new Set<string>() };
const recurring = (frequency: Frequency): Due => ({ type: 'recurring', frequency });
const dates = (due: Due, start: string, end: string) => dueDates(due, start, { start, end }, NONE);

describe('dueDates', () => {
  test('gives a date as it is, and the working day counted from the issue date', () => {
    expect(dates({ type: 'date', date: '2018-05-18' }, '2018-05-15', '2018-05-16')).toEqual(['2018-05-18']);
    expect(dueDates({ type: 'workingDays', days: 5 }, '2018-05-15', undefined, NONE)).toEqual(['2018-05-22']);
  });

  test('gives the last day of each month within the period, both ends included', () => {
    const monthEnd = recurring({ type: 'monthly', day: 'end' });
    expect(dates(monthEnd, '2018-01-31', '2018-03-31')).toEqual(['2018-01-31', '2018-02-28', '2018-03-31']);
    expect(dates(monthEnd, '2018-02-01', '2018-03-30')).toEqual(['2018-02-28']);
    expect(dates(monthEnd, '2019-12-15', '2020-02-29')).toEqual(['2019-12-31', '2020-01-31', '2020-02-29']);
  });

  test('gives a day of each month, the last one where the month is shorter', () => {
    expect(dates(recurring({ type: 'monthly', day: 25 }), '2018-05-26', '2018-07-25')).toEqual([
      '2018-06-25',
      '2018-07-25',
    ]);
    expect(dates(recurring({ type: 'monthly', day: 31 }), '2018-04-01', '2018-05-31')).toEqual([
      '2018-04-30',
      '2018-05-31',
    ]);
  });

  test('gives the ends of quarters', () => {
    const quarterly = recurring({ type: 'quarterly' });
    expect(dates(quarterly, '2018-04-01', '2019-01-31')).toEqual(['2018-06-30', '2018-09-30', '2018-12-31']);
  });

  test('gives none where no date follows or nothing bounds it', () => {
    expect(dates(recurring({ type: 'immediate' }), '2018-05-01', '2018-08-01')).toEqual([]);
    expect(dueDates(recurring({ type: 'quarterly' }), '2018-05-01', undefined, NONE)).toEqual([]);
    expect(dates(recurring({ type: 'quarterly' }), '2018-05-01', '2018-04-01')).toEqual([]);
  });

  test('stays bounded for a period that no one means', () => {
    expect(dates(recurring({ type: 'monthly', day: 1 }), '2018-01-01', '9999-12-31').length).toBeLessThan(
      1000,
    );
  });
});

test.each<[Due, string[], string]>([
  [{ type: 'date', date: '2018-05-08' }, ['2018-05-08'], '2018年5月8日'],
  [{ type: 'workingDays', days: 5 }, ['2018-05-22'], '成文之日起5个工作日内（2018年5月22日）'],
  [{ type: 'workingDays', days: 5 }, [], '成文之日起5个工作日内'],
  [recurring({ type: 'monthly', day: 'end' }), [], '每月末'],
  [recurring({ type: 'monthly', day: 25 }), [], '每月25日'],
  [recurring({ type: 'quarterly' }), [], '每季末'],
  [recurring({ type: 'immediate' }), [], '立即'],
  [recurring({ type: 'promptly' }), [], '及时'],
  [recurring({ type: 'anytime' }), [], '随时'],
  [recurring({ type: 'regularly' }), [], '定期'],
])('says %j as %j: %s', (due, found, expected) => {
  expect(dueText(due, found)).toBe(expected);
});
