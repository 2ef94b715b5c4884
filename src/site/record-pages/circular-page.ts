import { checksums } from '../components/checksums.ts';
import { citationList } from '../components/citation-list.ts';
import { contents } from '../components/contents.ts';
import { coverageMatrix } from '../components/coverage-matrix.ts';
import { deadlineTable } from '../components/deadline-table.ts';
import { disagreementList } from '../components/disagreement-list.ts';
import { downloads } from '../components/downloads.ts';
import { dutiesByOrgan } from '../components/duties-by-organ.ts';
import { dutyTable } from '../components/duty-table.ts';
import { headTable } from '../components/head-table.ts';
import { neighbourLinks } from '../components/neighbour-links.ts';
import { organDefinitions } from '../components/organ-definitions.ts';
import { phaseList } from '../components/phase-list.ts';
import { validityNotice } from '../components/validity-notice.ts';
import { currentSite } from '../current-site.ts';
import { describeCircular } from '../describe-circular.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html } from '../html.ts';
import { framed } from '../layouts/frame.ts';
import { byDate } from '../model/by-date.ts';
import type { PublishedCircular } from '../model/types.ts';
import { circularText } from '../nodes/index.ts';
import { publicationTime } from '../publication-time.ts';
import { fullUrl } from '../site-address.ts';
import { legislation } from '../structured-data.ts';

/** A circular: its head table, its text with what follows from it beside it, and then that again in tables. */
export function circularPage(published: PublishedCircular): string {
  const { circular, page, campaign } = published;
  const { meta } = circular;
  const site = currentSite();
  const keywords = [meta.kind, meta.region, campaign?.name, ...(meta.topic ?? '').split('/')];
  const sections = sectionsOf(published);
  const address = (to: string) => fullUrl(site.site, to) ?? href(page, to);
  return framed(
    {
      page,
      title: meta.title,
      above: [{ title: '文件库', page: 'circulars/index.html' }],
      column: {
        name: '文件库',
        description: '公开的公文及其附件、报表',
        keywords: '公文,通知,方案',
        type: '政策文件',
      },
      description: describeCircular(circular),
      article: {
        date: publicationTime(meta),
        source: meta.issuers.join('、'),
        keywords: keywords.filter((word): word is string => word !== undefined && word !== ''),
      },
      things: [legislation(published, site, address)],
      sample: meta.sample,
      scripts: ['circular.js'],
    },
    html`<div class="disclosure">${validityNotice(published)}${headTable(published)}</div>
<div class="reading">
<div class="side">${downloadPanel(published)}${
      campaign &&
      html`<p class="campaign">专项行动：<a href="${href(page, `campaigns/${campaign.id}/index.html`)}">${campaign.name}</a></p>`
    }${contents(published, sections)}</div>
<div class="text-column">${circularText(published)}${neighbourLinks(page, site.neighbours(published))}</div>
</div>
<div class="after-text">${sections.map(
      ({ id, title, shown }) => html`<section><h2 id="${id}">${title}</h2>${shown}</section>\n`,
    )}</div>`,
  );
}

interface PageSection {
  id: string;
  title: string;
  shown: Fill;
}

/** What stands below the text. */
function sectionsOf(published: PublishedCircular): PageSection[] {
  const { page, facts, bases, citedBy } = published;
  const { coverage, deadlines, duties, phases } = facts;
  const rows = deadlines.toSorted(byDate).map((deadline) => ({ published, deadline }));
  const sections: PageSection[] = [
    {
      id: 'page-deadlines',
      title: '时限',
      shown: rows.length > 0 && deadlineTable({ page, caption: '本件规定的时限', rows }),
    },
    { id: 'page-phases', title: '阶段', shown: phases.length > 0 && phaseList(page, published) },
    { id: 'page-duties', title: '责任分工', shown: duties.length > 0 && dutyViews(published) },
    {
      id: 'page-coverage',
      title: '重点覆盖',
      shown: coverage.targets.length > 0 && coverageMatrix(page, coverage),
    },
    { id: 'page-organs', title: '所称机关', shown: organDefinitions(page, published) },
    {
      id: 'page-citations',
      title: '引用关系',
      shown: bases.length + citedBy.length > 0 && citationList(page, published),
    },
  ];
  return sections.filter(({ shown }) => shown);
}

function dutyViews(published: PublishedCircular): Html {
  const { page, facts, holdings } = published;
  const { disagreements, duties } = facts;
  /** The text and a division table can be compared. */
  const compared = ['division', 'tail'].every((kind) => duties.some((duty) => duty.kind === kind));
  const agreement =
    disagreements.length > 0
      ? html`<h3>分工表与正文不一致之处</h3>${disagreementList(page, published)}`
      : compared && html`<p class="about">分工表与正文所写的责任单位一致。</p>`;
  return html`${dutyTable(page, published)}<details class="view"><summary>按单位查看（${holdings.length}个）</summary>${dutiesByOrgan(page, published)}</details>${agreement}`;
}

/** Ledgers and other blank papers are many, and stand apart. */
const APART = [
  { kind: 'ledger', name: '台账（空白）' },
  { kind: 'paper', name: '报告等文书（空白）' },
] as const;

function downloadPanel(published: PublishedCircular): Html {
  const { page, papers } = published;
  const first = papers.filter(({ kind }) => APART.every((apart) => apart.kind !== kind));
  const apart = APART.map(({ kind, name }) => {
    const own = papers.filter((paper) => paper.kind === kind);
    return (
      own.length > 0 &&
      html`<details class="ledgers"><summary>${name}</summary>${downloads(page, published, own)}</details>`
    );
  });
  return html`<details class="panel downloads-all" open><summary>下载</summary>${downloads(page, published, first)}${apart}${checksums(page, published)}</details>`;
}
