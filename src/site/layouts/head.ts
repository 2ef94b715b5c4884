import { META_POLICY } from '../content-policy.ts';
import { currentSite } from '../current-site.ts';
import { type Html, html } from '../html.ts';
import { fullUrl } from '../site-address.ts';
import { jsonLd, type Thing } from '../structured-data.ts';

/**
 * What a page says of itself to programs: the tags of 《政府网站发展指引》 (国办发〔2017〕47号), its description, what it may load, its feeds and its
 * structured data.
 */
export function head(facts: {
  page: string;
  title: string;
  /** One or two sentences on what stands on the page. */
  description: string;
  column?: { name: string; description: string; keywords: string; type: string } | undefined;
  article?: { title: string; date: string; source: string; keywords: readonly string[] } | undefined;
  /** Of `assets/`, besides `site.js`. */
  scripts?: readonly string[];
  things?: readonly Thing[];
  /** The URL of a file of the site on this page. */
  link: (to: string) => string;
}): Html {
  const { page, title, description, column, article, scripts = [], things = [], link } = facts;
  const { site, feeds, audience } = currentSite();
  const url = page === '404.html' ? undefined : fullUrl(site, page);
  const tags: [string, string | undefined][] = [
    ['SiteName', site.title],
    ['SiteDomain', site.domain],
    ['SiteIDCode', site.siteCode],
    ['ColumnName', column?.name],
    ['ColumnDescription', column?.description],
    ['ColumnKeywords', column?.keywords],
    ['ColumnType', column?.type],
    ['ArticleTitle', article?.title],
    ['PubDate', article?.date],
    ['ContentSource', article?.source],
    ['Url', article && url],
    ['keywords', article?.keywords.join(',')],
    ['description', description],
  ];
  const policy =
    // The live site has scripts of its own, which reload the page.
    audience === 'public' && html`<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">\n`;
  return html`
<meta charset="utf-8">
${policy}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${tags.map(([name, content]) => content && html`<meta name="${name}" content="${content}">\n`)}${url && html`<link rel="canonical" href="${url}">\n`}${feeds
  .filter((feed) => feed.everywhere || feed.page === page)
  .map(
    (feed) =>
      html`<link rel="alternate" type="application/atom+xml" title="${feed.title}" href="${link(feed.path)}">\n`,
  )}<link rel="icon" type="image/svg+xml" href="${link('assets/icon.svg')}">
<link rel="stylesheet" href="${link('assets/site.css')}">
${audience === 'drafter' && html`<link rel="stylesheet" href="${link('drafting/clauses.css')}">\n`}${/* Before anything is shown, so that nothing jumps. */ html`<script src="${link('assets/modes.js')}"></script>`}
${['site.js', ...scripts].map((script) => html`<script defer src="${link(`assets/${script}`)}"></script>\n`)}${
  things.length > 0 && jsonLd(things)
}`;
}
