import type { Disagreement, Source } from '../../derive/types.ts';
import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { clauseLinks } from './clause-links.ts';
import { organNames } from './organ-names.ts';

/** Where the circular's own division table and its text do not say the same. */
export function disagreementList(page: string, published: PublishedCircular): Html {
  const items = published.facts.disagreements.map((one) => {
    const sides = (
      [
        ['分工表', one.table],
        ['正文', one.text],
      ] as const
    )
      .map(([name, sources]) => ({ name, clauses: clausesOf(published, sources) }))
      .filter(({ clauses }) => clauses.length > 0)
      .map(({ name, clauses }) => html`<span>${name}：${clauseLinks(page, published.page, clauses)}</span>`);
    return html`<li>${said(page, one)}<span class="about">${sides}</span></li>`;
  });
  return html`<ul class="disagreements">${items}</ul>`;
}

function said(page: string, one: Disagreement): Html {
  switch (one.type) {
    case 'organ':
      return html`${organNames(page, [one.organ])}：${onlyIn(one.onlyIn)}。`;
    case 'target':
      return html`“${one.target.name}”：${onlyIn(one.onlyIn)}。`;
    case 'lead': {
      const { table, text } = one.leads;
      return html`“${one.target.name}”的牵头单位：分工表写${organNames(page, table)}，正文写${organNames(page, text)}。`;
    }
  }
}

function onlyIn(place: 'table' | 'text'): string {
  return place === 'table' ? '分工表中有，正文中没有' : '正文中有，分工表中没有';
}

function clausesOf({ clauses }: PublishedCircular, sources: readonly Source[]) {
  return [...new Set(sources.map(({ clause }) => clause))].flatMap((id) => clauses.get(id) ?? []);
}
