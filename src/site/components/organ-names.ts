import type { OrganRef } from '../../derive/types.ts';
import { currentSite } from '../current-site.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html, joined } from '../html.ts';
import type { OrganView, SiteModel } from '../model/types.ts';

/** Organs as the circular names them, each linked to its page. */
export function organNames(page: string, organs: readonly OrganRef[]): Fill {
  return joined(
    organs.map((organ) => organLink(page, organ)),
    '、',
  );
}

/** An organ as the circular names it, linked to its page where the register knows it. */
export function organLink(page: string, { name, organ }: OrganRef): Html | string {
  const { organs } = currentSite();
  if (page !== made.page || organs !== made.organs) made = { page, organs, links: new Map() };
  const view = organ === null ? undefined : organs.get(organ);
  if (!view) return name;
  const known = made.links.get(view)?.get(name);
  if (known) return known;
  const link = html`<a href="${href(page, view.page)}">${name}</a>`;
  made.links.set(view, (made.links.get(view) ?? new Map()).set(name, link));
  return link;
}

/** The links of the page that is being made, by organ and name: a page names the same ones again and again. */
let made: { page: string; organs?: SiteModel['organs']; links: Map<OrganView, Map<string, Html>> } = {
  page: '',
  links: new Map(),
};
