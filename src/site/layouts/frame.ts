import { searchForm } from '../components/search-form.ts';
import { currentSite } from '../current-site.ts';
import { href } from '../href.ts';
import { attribute, type Fill, type Html, html } from '../html.ts';
import { fullUrl } from '../site-address.ts';
import { breadcrumbList, type Thing } from '../structured-data.ts';
import { head } from './head.ts';
import { siteFooter } from './site-footer.ts';

/** What a page says of itself to the frame that all pages share. */
export interface PageFacts {
  /** Path of the page in the output. */
  page: string;
  title: string;
  /** One or two sentences on what stands here; the column's own where it is not given. */
  description?: string;
  /** The pages above this one, without the home page. */
  above?: { title: string; page?: string }[];
  /** 栏目 of 《政府网站发展指引》. */
  column?: { name: string; description: string; keywords: string; type: string };
  /** Tags of a page that shows a document. */
  article?: { date: string; source: string; keywords: readonly string[] };
  /** What the page tells search engines, besides where it stands. */
  things?: readonly Thing[];
  /** Scripts of `assets/` besides `site.js`. */
  scripts?: readonly string[];
  sample?: boolean;
}

/** A page whole. */
export function framed(facts: PageFacts, content: Fill): string {
  const parts = frame(facts);
  return html`<!doctype html>
<html lang="zh-CN"><head>${parts.head}</head><body>${parts.before}${content}${parts.after}</body></html>
`.markup;
}

/** What stands in the head of a page, and in its body before and after what the page is about. */
export function frame(facts: PageFacts): { head: Html; before: Html; after: Html } {
  const { page, title, above = [], column, description = column?.description ?? title } = facts;
  const { article, things = [], scripts = [], sample = false } = facts;
  const { site, samplesOnly } = currentSite();
  const home = page === 'index.html';
  const link = (to: string) => href(page, to);
  const path = [{ title: '首页', page: 'index.html' }, ...above];
  const crumbs = breadcrumbList(
    [...path, { title, page }].map((crumb) => ({
      title: crumb.title,
      url: crumb.page && (fullUrl(site, crumb.page) ?? link(crumb.page)),
    })),
  );
  return {
    head: head({
      page,
      title: home ? site.title : `${title}_${site.title}`,
      description,
      column,
      article: article && { ...article, title },
      scripts,
      things: [...(home ? [] : [crumbs]), ...things],
      link,
    }),
    before: html`<a class="skip" href="#main">跳到正文</a>
<header class="site-header"><div class="wide"><p class="site-title"><a href="${link('index.html')}">${site.title}</a></p><div class="site-tools">${!OWN_SEARCH.has(page) && searchForm(page, 'site-q')}${MODES}</div><nav class="site-nav" aria-label="主导航"><ul>${navigation(page)}</ul></nav></div></header>
${notice(samplesOnly, sample)}<main id="main" class="wide" tabindex="-1">
${!home && html`<nav class="crumbs" aria-label="当前位置"><ol>${path.map(crumb)}<li aria-current="page">${title}</li></ol></nav>\n`}`,
    after: html`\n</main>\n${siteFooter(page)}`,
  };

  function crumb({ title: name, page: to }: { title: string; page?: string }): Html {
    return html`<li>${to ? html`<a href="${link(to)}">${name}</a>` : name}</li>`;
  }
}

const NAVIGATION = [
  { title: '首页', to: 'index.html' },
  { title: '文件库', to: 'circulars/index.html' },
  { title: '专项行动', to: 'campaigns/index.html' },
  { title: '机关', to: 'organs/index.html' },
  { title: '重点', to: 'sectors/index.html' },
  { title: '时限', to: 'calendar/index.html' },
  { title: '报表', to: 'forms/index.html' },
  { title: '写作指南', to: 'guide/index.html' },
];

/** Pages that have a search box of their own. */
const OWN_SEARCH = new Set(['index.html', 'search/index.html']);

const MODES = html`<div class="modes" role="group" aria-label="显示方式" hidden>${[
  { mode: 'type', value: 'large', title: '大字' },
  { mode: 'contrast', value: 'high', title: '高对比' },
  { mode: 'theme', value: 'dark', title: '深色' },
].map(
  ({ mode, value, title }) =>
    html`<button type="button" aria-pressed="false" data-mode="${mode}" data-value="${value}">${title}</button>`,
)}</div>`;

function navigation(page: string): Html[] {
  const current = NAVIGATION.find(
    ({ to }) => to !== 'index.html' && page.startsWith(to.replace('index.html', '')),
  );
  return NAVIGATION.map(({ title, to }) => {
    const here = attribute('aria-current', to === page ? 'page' : to === current?.to ? 'true' : undefined);
    return html`<li><a href="${href(page, to)}"${here}>${title}</a></li>`;
  });
}

/** That what is shown is a sample: said of the site where all of it is. */
function notice(samplesOnly: boolean, sample: boolean): Fill {
  if (!samplesOnly && !sample) return null;
  const what = samplesOnly ? '本站所列文件均为示例' : '本件为示例';
  return html`<aside class="sample-notice" aria-label="示例声明"><span class="wide">${what}，机关、地名、文号皆为虚构，不具有任何效力。</span></aside>\n`;
}
