import { href } from '../href.ts';
import { type Html, html, joined } from '../html.ts';
import type { DatedDuty } from '../model/types.ts';
import { day } from './due.ts';
import { report } from './report.ts';

/**
 * The dated duties of an organ, each once, by their first dates: when, what, to whom and with which forms. A script puts the next
 * date of each in front, and those gone by last.
 */
export function schedule(page: string, dates: readonly DatedDuty[]): Html {
  const byDuty = Map.groupBy(dates, ({ row }) => row);
  const items = [...byDuty].map(([row, dated]) => {
    const { published } = dated[0]!;
    const { documentNumber, title } = published.circular.meta;
    const days = dated.map(({ date }) => date);
    const due = days.length > 1 && html`<span>${row.duty.due}</span>`;
    const to =
      row.recipients.length + row.annexes.length > 0 &&
      html`<span>报送${report(page, published, row)}</span>`;
    const all =
      days.length > 1 &&
      html`<details class="all-dates"><summary>共${days.length}次</summary>${joined(days.map(day), '、')}</details>`;
    return html`<li data-dates="${days.join(' ')}">${day(days[0]!)}<div><a href="#${row.duty.id}">${row.matter}</a><p class="about">${due}${to}<span><a href="${href(
      page,
      published.page,
    )}">${documentNumber?.text ?? title}</a></span></p>${all}</div></li>`;
  });
  return html`<ol class="deadlines" data-schedule>${items}</ol>`;
}
