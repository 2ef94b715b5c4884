import { targetTable } from '../components/target-table.ts';
import { href } from '../href.ts';
import { type Fill, type Html, html } from '../html.ts';
import { framed } from '../layouts/frame.ts';
import type { SectorView, TargetPlace } from '../model/types.ts';

/** A target of the register: which circulars of which places name it, and who answers for it in each. */
export function sectorPage({ sector, page, places }: SectorView): string {
  const { name, category, group, aliases } = sector;
  const written = new Set(places.map(({ target }) => target.name));
  for (const known of [name, ...aliases]) written.delete(known);
  const about: [string, Fill][] = [
    ['类别', `重点${category}`],
    ['归类', group],
    ['别称', aliases.join('、')],
    ['文件中也写作', [...written].join('、')],
  ];
  const facts = about.map(([label, value]) => value && html`<div><dt>${label}</dt><dd>${value}</dd></div>`);
  const byCampaign = [...Map.groupBy(places, ({ published }) => published.campaign)];
  return framed(
    {
      page,
      title: name,
      above: [{ title: '重点', page: 'sectors/index.html' }],
      column: {
        name: '重点',
        description: `各地文件对${name}的规定和分工`,
        keywords: `${name},${category}`,
        type: '专题专栏',
      },
    },
    html`<header><h1>${name}</h1><dl class="about-list">${facts}</dl></header>
${places.length === 0 ? html`<p>本站公文没有写到。</p>` : figures(places)}
${byCampaign.map(([campaign, items], index) => {
  const table = targetTable(page, `${campaign?.name ?? '其他文件'}：${name}由谁负责`, items);
  const title = campaign
    ? html`<a href="${href(page, `campaigns/${campaign.id}/index.html`)}">${campaign.name}</a>`
    : '其他文件';
  const shown =
    index < OPEN
      ? table
      : html`<details class="view"><summary>${items.length}件文件</summary>${table}</details>`;
  return html`<section><h2>${title}</h2>${shown}</section>\n`;
})}`,
  );
}

/** The reader sees the latest campaigns at once, and opens the others. */
const OPEN = 2;

function figures(places: readonly TargetPlace[]): Html {
  const count = (matches: (place: TargetPlace) => boolean) => places.filter(matches).length;
  const regions = new Set(places.map(({ published }) => published.circular.meta.region)).size;
  const counts = [
    { label: '文件', number: places.length, unit: '件' },
    { label: '涉及地区', number: regions, unit: '个' },
    { label: '列为重点', number: count(({ target }) => target.listed), unit: '件' },
    { label: '缺口', number: count(({ target }) => target.state === 'gap'), unit: '件', bad: true },
    { label: '重复', number: count(({ target }) => target.state === 'double'), unit: '件', bad: true },
  ];
  const shown = counts.map(({ label, number, unit, bad = false }) => {
    const attention = bad && number > 0 && html` class="attention"`;
    return html`<div${attention}><dt>${label}</dt><dd>${number}<span>${unit}</span></dd></div>`;
  });
  return html`<dl class="figures">${shown}</dl><p class="lead">缺口：列为重点而没有写明由哪个单位负责。重复：两个以上单位牵头，或者都未写明牵头。</p>`;
}
