import type { Clause } from '../../derive/types.ts';
import { href } from '../href.ts';
import { attribute, type Fill, html, joined } from '../html.ts';

/** Where a fact stands, as links into the text, which another page may hold. */
export function clauseLinks(page: string, text: string, clauses: readonly Clause[]): Fill {
  return joined(
    clauses.map(({ id, title, reference }) => {
      const hint = attribute('title', reference.endsWith(title) ? undefined : title);
      return html`<a href="${href(page, `${text}#${id}`)}"${hint}>${reference}</a>`;
    }),
    '，',
  );
}
