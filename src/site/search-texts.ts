import { formsOf, partId, proseOf } from '../circular/parts.ts';
import { textOf } from '../circular/text.ts';
import type { Block } from '../circular/types.ts';
import type { PublishedCircular } from './model/types.ts';

/** A circular's text for the search that works without a server: clause by clause. */
export interface SearchText {
  page: string;
  title: string;
  clauses: { id: string; title: string; text: string }[];
}

/** The text of each clause of a circular, its title included, and the titles of its forms. */
export function searchText({ circular, facts, page }: PublishedCircular): SearchText {
  const { title, documentNumber, issuers } = circular.meta;
  const texts = new Map<string, string>();
  for (const part of proseOf(circular)) collect(part.children, partId(part));
  const clauses = facts.clauses.map(({ id, depth, ordinal, title: heading }) => ({
    id,
    title: `${ordinal}${heading}`,
    text:
      depth === 0 && id === facts.clauses[0]?.id
        ? [heading, documentNumber?.text, issuers.join('、'), texts.get(id)].join(' ')
        : `${heading} ${texts.get(id) ?? ''}`,
  }));
  const forms = formsOf(circular).map(({ name, title: heading }) => ({
    id: name,
    title: heading,
    text: heading,
  }));
  return { page, title, clauses: [...clauses, ...forms] };

  function collect(blocks: readonly Block[], clause: string): void {
    for (const block of blocks) {
      if (block.type === 'section') collect(block.children, facts.ids.get(block) ?? clause);
      else texts.set(clause, `${texts.get(clause) ?? ''}${textOf(block)}`);
    }
  }
}

/** A page that is found by its names alone. */
export function namesText(page: string, title: string, ...others: string[]): SearchText {
  return { page, title, clauses: [{ id: 'main', title, text: [title, ...others].join(' ') }] };
}
