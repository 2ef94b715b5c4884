import type { OrganRef } from '../../derive/types.ts';
import { currentSite } from '../current-site.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html, joined } from '../html.ts';
import type { SiteModel } from '../model/types.ts';

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
  const key = `${organ} ${name}`;
  let link = made.links.get(key);
  if (link === undefined) {
    const view = organ === null ? undefined : organs.get(organ);
    link = view ? html`<a href="${href(page, view.page)}">${name}</a>` : name;
    made.links.set(key, link);
  }
  return link;
}

/** The links of the page that is being made: a page names the same organs again and again. */
let made: { page: string; organs?: SiteModel['organs']; links: Map<string, Html | string> } = {
  page: '',
  links: new Map(),
};
