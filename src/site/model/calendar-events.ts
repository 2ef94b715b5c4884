import { chineseDate } from '../../circular/chinese-date.ts';
import type { DutyRow } from '../../derive/duty-row.ts';
import type { CalendarEvent } from '../../write/calendar/index.ts';
import type { DatedDuty, PublishedCircular } from './types.ts';

/** Duties on each of their dates, in order; those without a date fall away. */
export function datedDuties(duties: readonly { published: PublishedCircular; row: DutyRow }[]): DatedDuty[] {
  return duties
    .flatMap(({ published, row }) => (row.duty.when?.dates ?? []).map((date) => ({ date, published, row })))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Dated duties as events, each with the id that it has in every calendar. */
export function calendarEvents(dated: readonly DatedDuty[], domain: string): CalendarEvent[] {
  return dated.map(({ date, published: { circular }, row }) => {
    const { title, documentNumber, issueDate } = circular.meta;
    const { duty, matter, recipients, annexes, clause } = row;
    const organs = duty.assignments.map(
      ({ role, organs: held }) => `${role}：${held.map(({ name }) => name).join('、')}`,
    );
    const to = recipients.map(({ name }) => name).join('、');
    const lines = [
      `事项：${matter}`,
      ...organs,
      `时限：${duty.due ?? chineseDate(date)}`,
      ...(to === '' ? [] : [`报送：${to}`]),
      ...(annexes.length === 0 ? [] : [`附表：${annexes.map(({ label }) => label).join('、')}`]),
      `依据：《${title}》${documentNumber ? `（${documentNumber.text}）` : ''}${clause?.reference ?? ''}`,
    ];
    return {
      id: `${duty.deadline ?? duty.id}-${date.replaceAll('-', '')}${domain === '' ? '' : `@${domain}`}`,
      date,
      stamp: issueDate,
      summary: `${shortened(matter)}${to === '' ? '' : `（报${to}）`}`,
      description: lines,
    };
  });
}

/** What a calendar shows in one line; the whole stands in the description. */
const LONGEST = 40;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
