import type { DutyRow } from '../../derive/duty-row.ts';
import { href } from '../href.ts';
import { attribute, type Html, html, joined } from '../html.ts';
import type { PublishedCircular } from '../model/types.ts';
import { organNames } from './organ-names.ts';

/** To whom a duty is reported, and with which attachments. */
export function report(page: string, published: PublishedCircular, { recipients, annexes }: DutyRow): Html {
  const links = annexes.map(({ label, name }) => {
    const hint = attribute('title', published.forms.get(name)?.title);
    return html`<a href="${href(page, `${published.page}#${name}`)}"${hint}>${label}</a>`;
  });
  return html`${organNames(page, recipients)}${links.length > 0 && html`（${joined(links, '、')}）`}`;
}
