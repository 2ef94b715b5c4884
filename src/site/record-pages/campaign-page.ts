import { chinesePeriod } from '../../circular/chinese-date.ts';
import { citationTable } from '../components/citation-table.ts';
import { deadlineComparison } from '../components/deadline-comparison.ts';
import { deadlineTable } from '../components/deadline-table.ts';
import { documentName } from '../components/document-name.ts';
import { phaseTable } from '../components/phase-table.ts';
import { placeTree } from '../components/place-tree.ts';
import { targetComparison } from '../components/target-comparison.ts';
import { currentSite } from '../current-site.ts';
import { citationDrawing } from '../drawings/citation-drawing.ts';
import { timeline } from '../drawings/timeline.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html } from '../html.ts';
import { framed } from '../layouts/frame.ts';
import { citationGraph } from '../model/citation-graph.ts';
import type { CampaignView } from '../model/types.ts';

/** A campaign: the tree of its circulars, when what happens, and its places compared. */
export function campaignPage(view: CampaignView): string {
  const { campaign, page, places } = view;
  const sections = sectionsOf(view);
  const links = [{ id: 'page-levels', title: '各级文件' }, ...sections].map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
  );
  return framed(
    {
      page,
      title: campaign.name,
      above: [{ title: '专项行动', page: 'campaigns/index.html' }],
      column: { name: '专项行动', description: campaign.name, keywords: '专项行动', type: '专题专栏' },
      scripts: ['timeline.js'],
    },
    html`<header><h1>${campaign.name}</h1>${about(view)}<nav class="on-page" aria-label="本页内容"><ul>${links}</ul></nav></header>
<section><h2 id="page-levels">各级文件</h2>${placeTree(page, places)}</section>
${sections.map(({ id, title, shown }) => html`<section><h2 id="${id}">${title}</h2>${shown}</section>\n`)}`,
  );
}

function about({ campaign, page, basis, members, deadlines }: CampaignView): Html {
  const facts: [string, Fill][] = [
    ['起止', campaign.period && chinesePeriod(campaign.period)],
    ['依据', basis && documentName(page, basis.document, basis.entry?.published)],
  ];
  const figures: [string, number, string][] = [
    ['公开的文件', members.length, '件'],
    ['地区', new Set(members.map(({ circular }) => circular.meta.region)).size, '个'],
    ['时限', deadlines.length, '项'],
  ];
  return html`<dl class="about-list">${facts.map(
    ([label, value]) => value && html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl><dl class="figures">${figures.map(
    ([label, number, unit]) => html`<div><dt>${label}</dt><dd>${number}<span>${unit}</span></dd></div>`,
  )}</dl>`;
}

interface PageSection {
  id: string;
  title: string;
  shown: Fill;
}

function sectionsOf(view: CampaignView): PageSection[] {
  const { campaign, page, members, deadlines, phases } = view;
  const site = currentSite();
  const citing = members.filter(({ bases, citedBy }) => bases.length + citedBy.length > 0);
  const sections: PageSection[] = [
    {
      id: 'page-timeline',
      title: '时间安排',
      shown: sheets(view, '阶段和时限', (name, circulars, number) =>
        timeline({ page, id: `timeline-${number}`, name, circulars, period: campaign.period }),
      ),
    },
    {
      id: 'page-targets',
      title: '重点对照',
      shown: explained(
        '各件文件列了哪些重点、由谁牵头；没有写明牵头的，列出负责单位。“缺”为该件没有写到，“无单位”为列为重点而没有写明由哪个单位负责。',
        sheets(
          view,
          '重点对照',
          (name, circulars) => circulars.length > 1 && targetComparison(page, name, circulars),
        ),
      ),
    },
    {
      id: 'page-matters',
      title: '时限对照',
      shown: explained(
        '事项名称末尾四个字相同的（如“本地实施方案”和“具体实施方案”）列为一行，各件的写法不同时注在日期下面。下级的日期在上级同一事项的日期之后的，标明“晚于上级”；逐期的时限不比先后。',
        sheets(
          view,
          '时限对照',
          (name, circulars) =>
            circulars.length > 1 &&
            deadlineComparison(page, name, circulars, site.compareDeadlines(circulars)),
        ),
      ),
    },
    {
      id: 'page-citations',
      title: '引用关系',
      shown: followed(
        sheets(view, '引用关系', (name, circulars, number) =>
          citationDrawing(page, `citations-${number}`, name, citationGraph(circulars)),
        ),
        html`<details class="view"><summary>逐件列出（${citing.length}件）</summary>${citationTable(page, '各级文件的引用关系', citing)}</details>`,
      ),
    },
    { id: 'page-phases', title: '阶段', shown: phases.length > 0 && phaseTable(page, phases) },
    {
      id: 'page-deadlines',
      title: '时限',
      shown:
        deadlines.length > 0 &&
        html`<p><a href="${href(page, `campaigns/${campaign.id}/calendar.ics`)}" download="${campaign.name} 时限.ics">下载本专项行动的时限（日历文件）</a></p>${deadlineTable(
          { page, caption: '各级文件规定的时限', rows: deadlines, named: true },
        )}`,
    },
  ];
  return sections.filter(({ shown }) => shown);
}

/** One drawing of the circulars of each group, all but the first folded; null where there is nothing to draw. */
function sheets(
  { groups }: CampaignView,
  what: string,
  draw: (
    name: string,
    circulars: CampaignView['groups'][number]['circulars'],
    number: number,
  ) => Html | null | false,
): Fill {
  const drawn = groups.flatMap(({ name, circulars }, index) => {
    const drawing = draw(name === '' ? what : `${name}：${what}`, circulars, index + 1);
    return drawing ? [{ name, drawing, count: circulars.length }] : [];
  });
  if (drawn.length === 0) return null;
  if (groups.length === 1) return drawn.map(({ drawing }) => drawing);
  return drawn.map(({ name, count, drawing }, index) => {
    const open = index === 0 && html` open`;
    return html`<details class="view"${open}><summary>${name}（${count}件）</summary>${drawing}</details>`;
  });
}

function explained(words: string, shown: Fill): Fill {
  return shown && html`<p class="lead">${words}</p>${shown}`;
}

function followed(shown: Fill, more: Html): Fill {
  return shown && [shown, more];
}
