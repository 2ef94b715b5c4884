import { expect, test } from 'vitest';
import { workingDayAfter } from '../../src/derive/working-days.ts';

/** A holiday from Monday 11th to Wednesday 13th June 2018, for which Saturday the 9th is worked. */
const HOLIDAYS = {
  off: new Set(['2018-06-11', '2018-06-12', '2018-06-13']),
  working: new Set(['2018-06-09']),
};
const NONE = { off: new Set<string>(), working: new Set<string>() };

test.each([
  ['the next day', '2018-06-04', 1, NONE, '2018-06-05'],
  ['over a weekend', '2018-06-08', 1, NONE, '2018-06-11'],
  ['a week of five days', '2018-06-06', 5, NONE, '2018-06-13'],
  ['from a Sunday', '2018-06-10', 1, NONE, '2018-06-11'],
  ['a Saturday that is worked', '2018-06-08', 1, HOLIDAYS, '2018-06-09'],
  ['over a holiday', '2018-06-08', 2, HOLIDAYS, '2018-06-14'],
  ['over the turn of the year', '2018-12-31', 1, NONE, '2019-01-01'],
  ['none', '2018-06-04', 0, NONE, '2018-06-04'],
])('counts %s', (_, date, days, holidays, expected) => {
  expect(workingDayAfter(date, days, holidays)).toBe(expected);
});

test('gives no date for a number of days that no one means', () => {
  expect(workingDayAfter('2018-06-04', 1_000_000_000, NONE)).toBeNull();
});
