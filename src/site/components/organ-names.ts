import type { OrganRef } from '../../derive/types.ts';
import { currentSite } from '../current-site.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html, joined } from '../html.ts';

/** Organs as the circular names them, each linked to its page. */
export function organNames(page: string, organs: readonly OrganRef[]): Fill {
  return joined(
    organs.map((organ) => organLink(page, organ)),
    '、',
  );
}

/** An organ as the circular names it, linked to its page where the register knows it. */
export function organLink(page: string, { name, organ }: OrganRef): Html | string {
  const view = organ === null ? undefined : currentSite().organs.get(organ);
  if (!view) return name;
  return html`<a href="${href(page, view.page)}">${name}</a>`;
}
