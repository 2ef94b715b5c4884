import type { OrganRef } from '../../derive/types.ts';
import { currentSite } from '../current-site.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';

/** Who is meant by the names that a circular uses: each organ once, in the order of the text, with what the register says of it. */
export function organDefinitions(page: string, { facts }: PublishedCircular): Html | null {
  const names = Map.groupBy(namedOrgans(facts), ({ organ }) => organ);
  const items = [...names].flatMap(([id, refs]) => {
    const view = id === null ? undefined : currentSite().organs.get(id);
    if (!view) return [];
    const called = [...new Set(refs.map(({ name }) => name))].join('、');
    return html`<div><dt><a href="${href(page, view.page)}">${called}</a></dt><dd>${view.definition}</dd></div>`;
  });
  return items.length === 0 ? null : html`<dl class="definitions">${items}</dl>`;
}

/** Every organ that a circular gives something to do or to receive, as it names it. */
export function namedOrgans({ duties, deadlines }: PublishedCircular['facts']): OrganRef[] {
  return [
    ...duties.flatMap(({ assignments }) => assignments.flatMap(({ organs }) => organs)),
    ...deadlines.flatMap(({ holders, reportTo, recipients = reportTo ? [reportTo] : [] }) => [
      ...holders,
      ...recipients,
    ]),
  ];
}
