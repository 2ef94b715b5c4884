import { currentSite } from '../current-site.ts';
import { href } from '../href.ts';
import { type Html, html } from '../html.ts';

/** The foot that every government site has; what site.yaml does not say is left out. */
export function siteFooter(page: string): Html {
  const { site, changes } = currentSite();
  const facts: [string, string][] = [
    ['主办单位', site.organizer],
    ['网站标识码', site.siteCode],
    ['备案号', site.recordNumber],
    ['联系方式', site.contact],
  ];
  const known = facts.filter(([, value]) => value !== '');
  const links = LINKS.filter(({ to }) => changes || to !== CHANGES).map(
    ({ title, to }) => html`<li><a href="${href(page, to)}">${title}</a></li>`,
  );
  const about =
    known.length > 0 &&
    html`<dl>${known.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
  return html`<footer class="site-footer"><div class="wide"><ul class="footer-links">${links}</ul>${about}</div></footer>\n`;
}

/** There only where there is an earlier build to compare with. */
const CHANGES = 'changes/index.html';
const LINKS = [
  { title: '网站地图', to: 'sitemap/index.html' },
  { title: '引用关系', to: 'citations/index.html' },
  { title: '有何变动', to: CHANGES },
  { title: '订阅', to: 'feeds/index.html' },
  { title: '开放数据', to: 'data/index.html' },
];
