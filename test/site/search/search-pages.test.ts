import { expect, test } from 'vitest';
import { FAMILIES } from '../../../src/check/index.ts';
import { compile } from '../../../src/compile.ts';
import { openPress } from '../../../src/press.ts';
import { siteModel } from '../../../src/site/model/index.ts';
import { entryFacets, facetsOf } from '../../../src/site/search/facets.ts';
import { searchFiles } from '../../../src/site/search/search-files.ts';
import { searchPages } from '../../../src/site/search/search-pages.ts';
import { searchEngine } from '../../support/search-engine.ts';
import { smallContent } from '../small-content.ts';

const site = siteModel(compile(smallContent()), await openPress({}));
const engine = searchEngine([...searchFiles(site)]);

test('documents have the numbers that the library’s entries have', () => {
  const pages = searchPages(site);
  expect(site.library.map((_, number) => pages[number]!.sections()[0]!.blocks[0])).toEqual(
    site.library.map(({ title }) => title),
  );
});

test('a circular that is given on request is found by what the library lists, and leads there', async () => {
  const [exact] = await engine.find('核对名册');
  const urls = await Promise.all(exact!.hits.map(async (hit) => (await engine.read(hit)).url));
  expect(urls).toContain('http://localhost/circulars/index.html#y2018');
});

test('what is not public is not found, not even nearly', async () => {
  for (const phrase of ['秘不示人', '秘不示人的正文', '内部核查的通知》（样民发〔2018〕8号）']) {
    const groups = await engine.find(phrase);
    const urls = await Promise.all(
      groups.flatMap(({ hits }) => hits).map(async (hit) => (await engine.read(hit)).url),
    );
    expect(urls.filter((url) => !url.includes('circulars/open'))).toEqual([]);
  }
  expect(await engine.find('秘不示人')).toEqual([]);
});

test('organs are found by each of their names, before circulars that name them', async () => {
  const [exact] = await engine.find('区民政局');
  const { title, url } = await engine.read(exact!.hits[0]!);
  expect(title.join('')).toBe('样本区民政局');
  expect(url).toBe('http://localhost/organs/yangben-minzheng/index.html');
});

test('full-width digits find half-width ones', async () => {
  const [wide] = await engine.find('样民发〔２０１８〕３号');
  const [narrow] = await engine.find('样民发〔2018〕3号');
  expect(wide).toEqual(narrow);
});

test('values of the head table are found', async () => {
  const [exact] = await engine.find('主动公开');
  const { excerpts } = await engine.read(exact!.hits[0]!);
  expect(excerpts.map(({ heading }) => heading)).toContain('文件信息');
});

test('facets count their values, and leave out what leaves no choice', () => {
  const facets = facetsOf(
    site.library.map((entry) => ({ facets: entryFacets(entry) })),
    ['year', 'issuer', 'code'],
    site,
  );
  expect(facets).toEqual([]);
  const [type] = facetsOf(searchPages(site), ['type'], site);
  expect(type!.groups).toEqual([
    {
      values: [
        { value: '公文', count: 2 },
        { value: '专项行动', count: 1 },
        { value: '机关', count: 5 },
        { value: '写作指南', count: FAMILIES.length },
      ],
    },
  ]);
});

test('regions stand by level, from the nation down', () => {
  const pages = ['青禾镇', '样本区', '示例省', '别处'].map((region) => ({ facets: { region: [region] } }));
  const regions = (
    [
      ['示例省', '省'],
      ['样本区', '县'],
      ['青禾镇', '乡'],
    ] as const
  ).map(([name, level]) => ({ region: { name, level }, organs: [] }));
  const [facet] = facetsOf(pages, ['region'], { ...site, regions });
  expect(facet!.groups.map(({ name, values }) => [name, ...values.map(({ value }) => value)])).toEqual([
    ['省级', '示例省'],
    ['县级', '样本区'],
    ['乡级', '青禾镇'],
    [undefined, '别处'],
  ]);
});
