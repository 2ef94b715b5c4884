import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { openPress } from '../../src/press.ts';
import { deadlineComparison } from '../../src/site/components/deadline-comparison.ts';
import { targetComparison } from '../../src/site/components/target-comparison.ts';
import { showSite } from '../../src/site/current-site.ts';
import { citationDrawing } from '../../src/site/drawings/citation-drawing.ts';
import { timeline } from '../../src/site/drawings/timeline.ts';
import { citationGraph } from '../../src/site/model/citation-graph.ts';
import { citationYears } from '../../src/site/model/citation-years.ts';
import { compareTargets } from '../../src/site/model/compare-targets.ts';
import { siteModel } from '../../src/site/model/index.ts';
import { mostCited } from '../../src/site/model/most-cited.ts';
import { placeGroups } from '../../src/site/model/place-groups.ts';
import type { CampaignPlace, PublishedCircular } from '../../src/site/model/types.ts';
import { campaignContent } from './campaign-content.ts';

const compiled = compile(campaignContent());
const model = siteModel(compiled, await openPress({}));
showSite(model);
const campaign = model.campaigns[0]!;
const { members } = campaign;
const slugs = (circulars: readonly PublishedCircular[]) => circulars.map(({ circular }) => circular.slug);

test('the content of these tests has no mistakes', () => {
  const mistakes = compiled.messages.filter(({ severity }) => severity === 'fatal');
  expect(mistakes.map(({ reason }) => reason)).toEqual([]);
});

test('a target stands with every circular that names it, by its name or an alias, and with who answers for it', () => {
  const { places } = model.sectors.get('yanglao')!;
  expect(
    places.map(({ published, target, clauses, answers }) => [
      published.circular.slug,
      target.name,
      target.state,
      clauses.map(({ reference }) => reference),
      answers.map(({ organ, roles }) => [organ.organ, roles]),
    ]),
  ).toEqual([
    ['jia', '养老院', 'covered', ['一'], [['jia-minzheng', ['牵头']]]],
    ['sheng', '养老机构', 'gap', ['一'], []],
  ]);
});

test('targets that no register knows are kept apart, with the circulars that name them', () => {
  expect(model.unregistered.map(({ category, name, places }) => [category, name, places.length])).toEqual([
    ['领域', '助餐点', 1],
  ]);
});

test('a campaign’s circulars go from the nation down, those of a level by date', () => {
  expect(slugs(members)).toEqual(['sheng', 'yi', 'jia', 'bing']);
  const [, second] = members;
  const { previous, next } = model.neighbours(second!);
  expect([previous, next].map((one) => one?.circular.slug)).toEqual(['sheng', 'jia']);
  expect(model.neighbours(members[0]!)).not.toHaveProperty('previous');
  expect(model.neighbours(members.at(-1)!)).not.toHaveProperty('next');
});

test('places stand under the places that they are part of, the nation above all', () => {
  const shape = ({ region, level, documents, below }: CampaignPlace): unknown => [
    region,
    level,
    documents.length,
    below.map(shape),
  ];
  expect(campaign.places.map(shape)).toEqual([
    [
      '全国',
      '国家',
      1,
      [
        [
          '样本省',
          '省',
          1,
          [
            ['甲市', '市', 1, []],
            ['乙市', '市', 1, [['丙县', '县', 1, []]]],
          ],
        ],
      ],
    ],
  ]);
});

test('few circulars are compared at once, many place by place, and none below the top twice', () => {
  expect(campaign.groups.map(({ name, circulars }) => [name, circulars.length])).toEqual([['', 4]]);
  const [sheng, yi, jia, bing] = members as [
    PublishedCircular,
    PublishedCircular,
    PublishedCircular,
    PublishedCircular,
  ];
  const many = [sheng, ...Array(20).fill(jia), yi, bing];
  const groups = placeGroups(many, compiled.corpus.regions);
  expect(groups.map(({ name }) => name)).toEqual([
    '样本省和所辖各地（1/2）',
    '样本省和所辖各地（2/2）',
    '乙市和所辖各地',
  ]);
  expect(groups.every(({ circulars }) => circulars.length <= 12)).toBe(true);
  expect(groups.at(-1)!.circulars).toEqual([yi, bing]);
});

test('a target is compared under one key whatever each circular calls it', () => {
  const rows = compareTargets(members);
  expect(rows.map(({ name, cells }) => [name, cells.map((cell) => cell?.target.name)])).toEqual([
    ['养老机构', ['养老机构', undefined, '养老院', undefined]],
    ['助餐点', ['助餐点', undefined, undefined, undefined]],
    ['预付费', ['预付费', undefined, undefined, undefined]],
  ]);
  const { markup } = targetComparison(campaign.page, '对照', members)!;
  expect(markup).toContain('2件缺，1件无单位');
  expect(markup).toContain('仅样本省有');
  expect(markup).toContain('甲市民政部门');
});

test('deadlines whose matters end alike are one row, and a date after that of the place above is late', () => {
  const [row, ...more] = model.compareDeadlines(members);
  expect(more).toEqual([]);
  expect(row).toMatchObject({ matter: '实施方案', agreed: false });
  expect(
    row!.cells.map(({ deadlines, lateFor }) => [deadlines[0]?.dates[0], lateFor?.circular.slug]),
  ).toEqual([
    ['2018-05-25', undefined],
    ['2018-05-18', undefined],
    ['2018-05-20', undefined],
    ['2018-05-21', 'yi'],
  ]);
  const { markup } = deadlineComparison(campaign.page, '对照', members, [row!])!;
  expect(markup).toContain('日期不同，有晚于上级的');
  expect(markup).toContain('晚于上级（乙市）的日期');
});

test('the timeline has a row for each circular with dates, its bars and marks to scale, and no inline style', () => {
  const { period } = campaign.campaign;
  const { markup } = timeline({
    page: campaign.page,
    id: 't',
    name: '时间安排',
    circulars: members,
    period,
  })!;
  expect(markup.match(/class="place"/g)).toHaveLength(4);
  expect(markup).not.toContain('style');
  const [, start, perDay] = /data-first-day="([^"]+)" data-per-day="([^"]+)"/.exec(markup)!;
  expect(start).toBe('2018-04-01');
  const [, x, width] = /class="phase phase-1" x="([^"]+)" y="[^"]+" width="([^"]+)"/.exec(markup)!;
  expect(Number(x) / Number(perDay)).toBeCloseTo(31, 1);
  expect(Number(width) / Number(perDay)).toBeCloseTo(31, 1);
  expect(timeline({ page: '', id: 't', name: '', circulars: [] })).toBeNull();
});

test('the graph of citations has a row for each level, and what the site does not hold above who cites it', () => {
  const graph = citationGraph(members);
  expect(graph.layers.map(({ name, nodes }) => [name, nodes.map(({ document }) => document.number)])).toEqual(
    [
      ['未收录', ['国养发〔2018〕1号']],
      ['省级', ['样养发〔2018〕2号']],
      ['市级', ['乙养发〔2018〕4号', '甲养发〔2018〕3号']],
      ['县级', ['丙养发〔2018〕5号']],
    ],
  );
  expect(graph.edges).toHaveLength(3);
  const drawing = citationDrawing(campaign.page, 'g', '引用关系', graph)!.markup;
  expect(drawing.match(/class="edge"/g)).toHaveLength(3);
  expect(drawing.match(/class="not-held"/g)).toHaveLength(1);
  expect(drawing).not.toContain('style');
});

test('citations are listed by year, and what several circulars cite is named first', () => {
  expect(citationYears(model.circulars).map(({ year, circulars }) => [year, slugs(circulars)])).toEqual([
    ['2018', ['sheng', 'yi', 'jia', 'bing']],
  ]);
  expect(mostCited(model.circulars)).toEqual([]);
  expect(mostCited([...model.circulars, ...model.circulars]).map(({ count }) => count)).toEqual([2, 2, 2]);
});
