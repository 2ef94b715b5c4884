import { chineseDate } from '../../circular/chinese-date.ts';
import type { DutyRow, HolderColumn } from '../../derive/duty-row.ts';
import { type Fill, type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { holdings } from './holdings.ts';
import { report } from './report.ts';

/**
 * What stands in the margin beside each clause: who answers for it, by when, and what is to be returned to whom. Items of
 * duty lists, rows of tables and seats say so themselves.
 */
export function clauseNotes(published: PublishedCircular): (clause: string) => Html | undefined {
  const { page, rows } = published;
  const byClause = Map.groupBy([...rows.values()].filter(isNoted), ({ duty }) => duty.source.clause);
  return (clause) => {
    const noted = byClause.get(clause);
    if (!noted) return undefined;
    const items = noted.map((row) => html`<div class="noted-item">${note(page, published, row)}</div>`);
    return html`<div class="clause-note" role="note" aria-label="本条的责任和时限">${items}</div>`;
  };
}

/** Whether any clause has something beside it: the text leaves room for it from its first line. */
export function hasClauseNotes({ rows }: PublishedCircular): boolean {
  return [...rows.values()].some(isNoted);
}

function isNoted({ duty }: DutyRow): boolean {
  return duty.kind === 'tail' || duty.kind === 'deadline';
}

const COLUMNS: [string, HolderColumn][] = [
  ['牵头', 'lead'],
  ['责任', 'responsible'],
  ['配合', 'supporting'],
];

function note(page: string, published: PublishedCircular, row: DutyRow): Fill {
  const { duty, recipients, annexes, matter } = row;
  const isDeadline = duty.kind === 'deadline';
  const dates = duty.when?.dates ?? [];
  const [date] = dates;
  const when = duty.due ?? (date && chineseDate(date));
  return [
    isDeadline && html`<p class="matter"><a href="#duty-${duty.id}">${matter}</a></p>`,
    when && html`<p class="when" data-dates="${dates.join(' ')}"><span class="role">时限</span>${when}</p>`,
    COLUMNS.filter(([, column]) => row.holdings[column].length > 0).map(
      ([label, column]) =>
        html`<p><span class="role">${label}</span>${holdings(page, row.holdings[column])}</p>`,
    ),
    recipients.length + annexes.length > 0 &&
      html`<p><span class="role">报送</span>${report(page, published, row)}</p>`,
  ];
}
