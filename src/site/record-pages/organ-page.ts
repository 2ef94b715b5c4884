import { circularList } from '../components/circular-list.ts';
import { deadlineTable } from '../components/deadline-table.ts';
import { downloads } from '../components/downloads.ts';
import { organDownloadPanel } from '../components/organ-download-panel.ts';
import { organFacts } from '../components/organ-facts.ts';
import { SAMPLE_MARK } from '../components/sample-mark.ts';
import { schedule } from '../components/schedule.ts';
import { taskTable } from '../components/task-table.ts';
import { validityMark } from '../components/validity-mark.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html } from '../html.ts';
import { framed } from '../layouts/frame.ts';
import { byDate } from '../model/by-date.ts';
import { publishedEntry } from '../model/library-entry.ts';
import type { OrganView, OrganWork } from '../model/types.ts';

/** What an organ must do, by when, with which forms; what others report to it; what it issued and where it is named. */
export function organPage(view: OrganView): string {
  const { organ, page, duties, work, dates } = view;
  const sections = sectionsOf(view);
  const links = [...(dates.length > 0 ? [{ id: 'dates', title: '时限' }] : []), ...sections];
  const said =
    duties.length === 0
      ? '本站公文中没有该机关承担的具体事项。'
      : `承担${duties.length}项任务，涉及${work.length}件公文。`;
  return framed(
    {
      page,
      // Each place has its 公安机关: the page of a kind of organs is told apart by the place.
      title: organ.kind === '类别' ? `${organ.name}（${organ.region}）` : organ.name,
      above: [{ title: '机关', page: 'organs/index.html' }],
      column: {
        name: '机关',
        description: `${organ.name}的任务、时限和报表`,
        keywords: organ.name,
        type: '机构职能',
      },
    },
    html`<header class="page-head"><h1>${organ.name}</h1><p class="lead">${said}</p></header>
${
  links.length > 1 &&
  html`<nav class="jump" aria-label="本页内容"><ul>${links.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>\n`
}<div class="with-side"><div class="main-column">${
      dates.length > 0 && html`<section><h2 id="dates">时限</h2>${schedule(page, dates)}</section>`
    }</div><div class="side-column">${duties.length > 0 && organDownloadPanel(page, organ)}${organFacts(page, view)}</div></div>
${sections.map(
  ({ id, heading, shown }) => html`<section><h2 id="${id}">${heading}</h2>${shown}</section>\n`,
)}`,
  );
}

interface PageSection {
  id: string;
  /** In the list of sections. */
  title: string;
  heading: string;
  shown: Fill;
}

function sectionsOf({ page, work, receives, issued, namedIn }: OrganView): PageSection[] {
  const rows = receives.toSorted((a, b) => byDate(a.deadline, b.deadline));
  const sections: PageSection[] = [
    {
      id: 'tasks',
      title: '任务和报表',
      heading: '任务和报表',
      shown: work.length > 0 && work.map((one) => workSection(page, one)),
    },
    {
      id: 'receives',
      title: '收件',
      heading: '其他机关向该机关报送的事项',
      shown: rows.length > 0 && deadlineTable({ page, caption: '报送事项', rows, named: true }),
    },
    {
      id: 'issued',
      title: '发文',
      heading: '该机关发文',
      shown: issued.length > 0 && circularList(page, issued),
    },
    {
      id: 'named',
      title: '提到该机关的文件',
      heading: '提到该机关的文件',
      shown: namedIn.length > 0 && circularList(page, namedIn.map(publishedEntry)),
    },
  ];
  return sections.filter(({ shown }) => shown);
}

/** What one circular asks of the organ. */
function workSection(page: string, { published, tasks, forms }: OrganWork): Html {
  const { meta } = published.circular;
  const names = new Set(forms.map(({ name }) => `forms/${name}`));
  const papers = published.papers.filter(({ path }) => names.has(path.replace(/\.\w+$/, '')));
  const number = meta.documentNumber && html`<span>${meta.documentNumber.text}</span>`;
  const blank =
    papers.length > 0 &&
    html`<section class="panel"><h4>需要填报的报表（空白）</h4>${downloads(page, published, papers)}</section>`;
  return html`<section class="work"><h3><a href="${href(page, published.page)}">${meta.title}</a>${meta.sample && SAMPLE_MARK}${validityMark(
    meta.validity,
  )}</h3><p class="about">${number}<span>${meta.issuers.join('、')}</span></p>${blank}${taskTable({
    page,
    caption: `${meta.title}规定的任务`,
    published,
    tasks,
  })}</section>\n`;
}
