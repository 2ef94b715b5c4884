import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';

/** A day by which something must be done. */
export interface CalendarEvent {
  /** Stable and unique wherever the event appears: its UID. */
  id: string;
  /** ISO date of the day. */
  date: string;
  /** ISO date of the circular that says so: DTSTAMP. */
  stamp: string;
  summary: string;
  /** Lines of the description. */
  description: readonly string[];
}

/**
 * An iCalendar file (RFC 5545) of whole-day events, each with an alarm a week before and one a day before. The same
 * events give the same bytes, wherever and whenever: the stamps are given.
 *
 * @param name shown by calendar programs.
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name: clean(name),
    prodId: { company: 'chengwen', product: 'chengwen', language: 'ZH' },
  });
  for (const { id, date, stamp, summary, description } of events) {
    const event = calendar.createEvent({
      id,
      start: date,
      end: dayAfter(date),
      allDay: true,
      stamp: `${stamp}T00:00:00Z`,
      summary: clean(summary),
      description: clean(description.join('\n')),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const days of ALARMS)
      event.createAlarm({ type: ICalAlarmType.display, trigger: days * DAY, description: clean(summary) });
  }
  // Every content line ends with CRLF, the last one too (RFC 5545, 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** Days before. */
const ALARMS = [7, 1];
/** In seconds. */
const DAY = 86_400;

/** A whole-day event ends where the next day begins (RFC 5545, 3.6.1). */
function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY * 1000).toISOString().slice(0, 10);
}

/** Without what a text may not contain (RFC 5545, 3.3.11): control characters, a line break apart, and halves of characters. */
function clean(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, ' ').toWellFormed();
}
