import { partId, partsOf } from '../../circular/parts.ts';
import { type Html, html } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';

/** The table of contents: every part in print order, each with its headings down to the second level, then what follows the text. */
export function contents(
  { circular, facts }: PublishedCircular,
  after: readonly { id: string; title: string }[],
): Html {
  const clauses = Map.groupBy(facts.clauses, ({ part }) => part);
  const parts = partsOf(circular).map((part) => {
    const id = partId(part);
    const title =
      part.type === 'circular' ? part.meta.kind : part.type === 'form' ? part.title : part.meta.title;
    const headings = (clauses.get(id) ?? []).filter(({ depth }) => depth > 0 && depth <= DEEPEST);
    const items = headings.map(
      ({ id: clause, depth, ordinal, title: heading }) =>
        html`<li class="depth-${depth}"><a href="#${clause}">${ordinal}${heading}</a></li>`,
    );
    return html`<li><a href="#${id}">${title}</a>${items.length > 0 && html`<ol>${items}</ol>`}</li>`;
  });
  const more = after.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav class="contents" aria-label="目录"><details open><summary>目录</summary><ol>${parts}</ol>${
    more.length > 0 && html`<ol class="after">${more}</ol>`
  }</details></nav>`;
}

const DEEPEST = 2;
