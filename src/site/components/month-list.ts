import { chineseDate } from '../../circular/chinese-date.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { DatedDuty } from '../model/types.ts';
import { dayId } from './month-table.ts';
import { organNames } from './organ-names.ts';

/** The deadlines of a month day by day; a script marks the next day. */
export function monthList(page: string, dates: readonly DatedDuty[]): Html {
  const days = [...Map.groupBy(dates, ({ date }) => date)].map(([date, duties]) => {
    const name = html`<a class="day" href="#${dayId(date)}"><time datetime="${date}">${chineseDate(date)}</time></a>`;
    const items = duties.map((duty) => html`<li>${dutyLine(page, duty)}</li>`);
    return html`<li id="${dayId(date)}" data-date="${date}">${name}<ul>${items}</ul></li>\n`;
  });
  return html`<ol class="days" data-schedule>${days}</ol>`;
}

function dutyLine(page: string, { published, row }: DatedDuty): Html {
  const { documentNumber, title, region } = published.circular.meta;
  const holders = row.duty.assignments.flatMap(({ organs }) => organs);
  const to = row.recipients.length > 0 && html`<span>报送${organNames(page, row.recipients)}</span>`;
  return html`<a href="${href(page, `${published.page}#duty-${row.duty.id}`)}">${row.matter}</a><p class="about"><span>${organNames(page, holders)}</span>${to}<span>${region}</span><span>${documentNumber?.text ?? title}</span></p>`;
}
