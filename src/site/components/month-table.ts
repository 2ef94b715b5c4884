import { type Html, html } from '../html.ts';
import type { CalendarDay } from '../model/month-grid.ts';
import type { DatedDuty } from '../model/types.ts';
import { scrollTable } from './scroll-table.ts';

/** A month as a calendar has it, each day with the deadlines that fall on it, which `dayId` leads to. */
export function monthTable(
  name: string,
  weeks: readonly (readonly (CalendarDay | null)[])[],
  dates: readonly DatedDuty[],
): Html {
  const byDay = Map.groupBy(dates, ({ date }) => date);
  const rows = weeks.map((week) => {
    const cells = week.map((day) => (day ? dayCell(day, byDay.get(day.date) ?? []) : html`<td></td>`));
    return html`<tr>${cells}</tr>\n`;
  });
  const heads = WEEKDAYS.map((day) => html`<th scope="col" abbr="星期${day}">${day}</th>`);
  return scrollTable(
    name,
    html`<table class="month-grid"><caption class="unseen">${name}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** Where the list of a month has a day. */
export function dayId(date: string): string {
  return `day-${date}`;
}

function dayCell({ date, kind }: CalendarDay, duties: readonly DatedDuty[]): Html {
  const number = Number(date.slice(8));
  const note = NOTES[kind];
  const mark = note && html`<abbr class="mark" title="${note.title}">${note.sign}</abbr>`;
  const classes = duties.length > 0 ? `${kind} busy` : kind;
  if (duties.length === 0)
    return html`<td class="${classes}" data-day="${date}"><span class="number">${number}</span>${mark}</td>`;
  const shown = duties.slice(0, MOST_SHOWN).map(({ row }) => html`<li>${row.matter}</li>`);
  const more = duties.length > MOST_SHOWN && html`<li class="more">另${duties.length - MOST_SHOWN}项</li>`;
  return html`<td class="${classes}" data-day="${date}"><a href="#${dayId(date)}"><span class="unseen">${Number(date.slice(5, 7))}月</span><span class="number">${number}</span><span class="unseen">日，</span><span class="count">${duties.length}项</span></a>${mark}<ul aria-hidden="true">${shown}${more}</ul></td>`;
}

const MOST_SHOWN = 3;
const WEEKDAYS = [...'一二三四五六日'];
const NOTES: Partial<Record<CalendarDay['kind'], { sign: string; title: string }>> = {
  off: { sign: '休', title: '放假' },
  working: { sign: '班', title: '调休上班' },
};
