import { describe, expect, test } from 'vitest';
import { writtenDue } from '../../src/derive/written-due.ts';

const ISSUED = '2018-05-15';

function written(words: string): string | null {
  const due = writtenDue(words, ISSUED);
  if (due === null) return null;
  if (due.type === 'date') return due.date;
  if (due.type === 'workingDays') return `${due.days} working days`;
  return due.frequency.type === 'monthly' ? `monthly ${due.frequency.day}` : due.frequency.type;
}

describe('writtenDue', () => {
  test.each([
    ['2018年7月31日前', '2018-07-31'],
    ['2018 年 7 月底', '2018-07-31'],
    ['2019年2月', '2019-02-28'],
    ['2018年6月上旬', '2018-06-10'],
    ['6月中旬前', '2018-06-20'],
    ['7月下旬', '2018-07-31'],
    ['年底前', '2018-12-31'],
    ['2019年年底', '2019-12-31'],
    ['5月20日至7月31日', '2018-07-31'],
    ['2018年5月至7月', '2018-07-31'],
    ['2018年12月—2019年3月', '2019-03-31'],
  ])('%s is the last day that it allows', (words, date) => {
    expect(written(words)).toBe(date);
  });

  test('a date without a year is the first from the issue date on', () => {
    expect(written('5月15日前')).toBe('2018-05-15');
    expect(written('3月底前')).toBe('2019-03-31');
  });

  test.each([
    ['每月25日前', 'monthly 25'],
    ['每月底', 'monthly end'],
    ['每季度末', 'quarterly'],
    ['立即', 'immediate'],
    ['随时', 'anytime'],
    ['成文之日起5个工作日内', '5 working days'],
    ['10个工作日内', '10 working days'],
  ])('%s recurs or is counted', (words, due) => {
    expect(written(words)).toBe(due);
  });

  test.each(['长期坚持', '6月前', '2018年2月30日', '13月底', '每月32日', '', '活动结束后一周内'])(
    '“%s” is no date',
    (words) => {
      expect(written(words)).toBeNull();
    },
  );
});
