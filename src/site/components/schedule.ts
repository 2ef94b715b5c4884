import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { DatedDuty } from '../model/types.ts';
import { day } from './due.ts';

/** The dates of an organ's duties in order; a script marks the next one. */
export function schedule(page: string, dates: readonly DatedDuty[]): Html {
  const items = dates.map(({ date, published, row }) => {
    const { documentNumber, title } = published.circular.meta;
    const to =
      row.recipients.length > 0 &&
      html`<span>报送${row.recipients.map(({ name }) => name).join('、')}</span>`;
    return html`<li data-date="${date}">${day(date)}<div><a href="${href(page, `${page}#${row.duty.id}`)}">${row.matter}</a><p class="about">${to}<span>${
      documentNumber?.text ?? title
    }</span></p></div></li>`;
  });
  return html`<ol class="deadlines" data-schedule>${items}</ol>`;
}
