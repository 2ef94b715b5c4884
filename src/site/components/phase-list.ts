import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { day } from './due.ts';

/** The phases of a circular in the order of its text. */
export function phaseList(page: string, { facts, clauses }: PublishedCircular): Html {
  const items = facts.phases.map(({ name, start, end, source }) => {
    const clause = clauses.get(source.clause);
    // A phase without a beginning or an end cannot be told to be over.
    const period = start && end && html` data-start="${start}" data-end="${end}"`;
    const badge = period && html`<span class="badge"></span>`;
    return html`<li${period}><span class="name">${name}${badge}</span><span>${
      start && day(start)
    }至${end && day(end)}</span>${clause && html`<span>${clauseLinks(page, page, [clause])}</span>`}</li>`;
  });
  return html`<ol class="phases">${items}</ol>`;
}
