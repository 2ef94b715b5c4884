import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarEvent, writeCalendar } from '../../../src/write/calendar/index.ts';
import { readCalendar, unfolded } from './read-calendar.ts';

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'd1-20180518@example.gov.invalid',
  date: '2018-05-18',
  stamp: '2018-05-15',
  summary: '报送实施方案',
  description: ['单位：各区', '时限：5月18日前'],
  ...more,
});

test('an event takes a whole day, is stamped with the circular’s date, and alarms a week and a day before', () => {
  const written = writeCalendar('样本区 时限', [event({ date: '2018-12-31' })]);
  const { name, events } = readCalendar(written);
  expect(name).toBe('样本区 时限');
  expect(events).toEqual([
    {
      uid: 'd1-20180518@example.gov.invalid',
      stamp: '20180515T000000Z',
      start: '20181231',
      end: '20190101',
      summary: '报送实施方案',
      description: '单位：各区\n时限：5月18日前',
      alarms: ['-P7D', '-P1D'],
    },
  ]);
});

test('separators are escaped, and what no calendar may hold becomes a blank', () => {
  const written = writeCalendar('一', [event({ summary: '甲,乙;丙\\丁\u0007戊\ud800' })]);
  expect(unfolded(written)).toContain('SUMMARY:甲\\,乙\\;丙\\\\丁 戊\ufffd');
});

test('a calendar without events is one', () => {
  expect(readCalendar(writeCalendar('空', []))).toEqual({ name: '空', events: [] });
});

test('whatever the words, lines keep to 75 octets, cut no character, and read back as they were', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 120 })
    .map((text) => text.replaceAll(/[\p{Cc}]/gu, '').toWellFormed());
  const date = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.record({ summary: words, line: words, date }), { maxLength: 5 }), (made) => {
      const events = made.map(({ summary, line, date }, at) =>
        event({ id: `e${at}@x`, summary, description: [line, '二'], date }),
      );
      const written = writeCalendar('名', events);
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/u);
      expect(
        readCalendar(written).events.map(({ uid, start, summary, description }) => [
          uid,
          start,
          summary,
          description,
        ]),
      ).toEqual(
        events.map(({ id, date, summary, description }) => [
          id,
          date.replaceAll('-', ''),
          summary,
          description.join('\n'),
        ]),
      );
    }),
  );
});
