import { href } from '../href.ts';
import { type Html, html } from '../html.ts';

/** The box for what is looked for. Its field has an id, since another one may stand on the page. */
export function searchForm(page: string, id = 'q'): Html {
  return html`<form class="search" role="search" action="${href(page, 'search/index.html')}" method="get"><label for="${id}" class="unseen">检索词</label><input id="${id}" name="q" type="search" autocomplete="off" placeholder="机关、事项、文号"><button type="submit">检索</button></form>`;
}
