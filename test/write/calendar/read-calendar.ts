/** What a calendar says, read strictly by RFC 5545. */
export interface ReadCalendar {
  name: string;
  events: ReadEvent[];
}

interface ReadEvent {
  uid: string;
  stamp: string;
  start: string;
  end: string;
  summary: string;
  description: string;
  /** Triggers. */
  alarms: string[];
}

interface Component {
  name: string;
  properties: Map<string, string>;
  children: Component[];
}

/** @throws {Error} for whatever is not as RFC 5545 has it: line ends, folding, properties that lack or are double. */
export function readCalendar(text: string): ReadCalendar {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const calendar = componentOf(unfolded(text).slice(0, -2).split('\r\n'));
  required(calendar, 'VERSION', /^2\.0$/);
  required(calendar, 'PRODID', /./);
  const events = calendar.children.map(eventOf);
  if (new Set(events.map(({ uid }) => uid)).size < events.length) throw new Error('two events have one UID');
  return { name: plain(calendar.properties.get('X-WR-CALNAME') ?? ''), events };
}

/** Lines put together again (3.1). */
export function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '');
}

function eventOf(event: Component): ReadEvent {
  if (event.name !== 'VEVENT') throw new Error(`${event.name} in a calendar`);
  return {
    uid: required(event, 'UID', /^\S+$/),
    stamp: required(event, 'DTSTAMP', /^\d{8}T\d{6}Z$/),
    start: required(event, 'DTSTART;VALUE=DATE', /^\d{8}$/),
    end: required(event, 'DTEND;VALUE=DATE', /^\d{8}$/),
    summary: plain(event.properties.get('SUMMARY') ?? ''),
    description: plain(event.properties.get('DESCRIPTION') ?? ''),
    alarms: event.children.map((alarm) => {
      required(alarm, 'ACTION', /^DISPLAY$/);
      if (!alarm.properties.has('DESCRIPTION')) throw new Error('an alarm shows nothing');
      return required(alarm, 'TRIGGER', /^-P\d+D$/);
    }),
  };
}

function required({ name, properties }: Component, property: string, pattern: RegExp): string {
  const value = properties.get(property);
  if (value === undefined || !pattern.test(value)) throw new Error(`${name} has ${property}: ${value}`);
  return value;
}

function componentOf(lines: readonly string[]): Component {
  const open: Component[] = [];
  let whole: Component | undefined;
  for (const line of lines) {
    if (whole) throw new Error(`after the end: ${line}`);
    const [, key = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line) ?? [];
    const parent = open.at(-1);
    if (key === 'BEGIN') {
      const made: Component = { name: value, properties: new Map(), children: [] };
      parent?.children.push(made);
      open.push(made);
    } else if (key === 'END') {
      if (open.pop()?.name !== value) throw new Error(`not open: ${line}`);
      if (open.length === 0) whole = parent;
    } else if (key === '' || !parent) throw new Error(`no content line: ${line}`);
    else if (parent.properties.has(key)) throw new Error(`double: ${line}`);
    else parent.properties.set(key, value);
  }
  if (whole?.name !== 'VCALENDAR') throw new Error('no calendar');
  return whole;
}

/** Text as it was before it was escaped (3.3.11). */
function plain(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/u.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\([\\,;nN])/gu, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}
