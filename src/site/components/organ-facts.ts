import type { Organ } from '../../corpus/types.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html, joined } from '../html.ts';
import type { OrganView } from '../model/types.ts';

/** What the register says of an organ: place, kind, superior, other names, who belongs to it and what it belongs to. */
export function organFacts(page: string, { organ, members, memberOf }: OrganView): Html {
  const facts: [string, Fill][] = [
    ['地区', organ.region],
    ['类型', organ.kind === '类别' ? '一类机关' : organ.kind],
    ['上级', organ.superior],
    ['简称', organ.shortNames.join('、')],
    ['别称', organ.aliases.join('、')],
    ['曾用名', organ.formerNames.join('、')],
    [
      organ.kind === '类别' ? '包括' : '成员',
      joined(
        members.map(({ name, organ: member }) => (member ? link(page, member) : name)),
        '、',
      ),
    ],
    [
      '属于',
      joined(
        memberOf.map((group) => link(page, group)),
        '、',
      ),
    ],
  ];
  const known = facts.filter(([, value]) => html`${value}`.markup !== '');
  return html`<dl class="about-list">${known.map(
    ([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

function link(page: string, { id, name }: Organ): Html {
  return html`<a href="${href(page, `organs/${id}/index.html`)}">${name}</a>`;
}
