import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readTree, type Sources } from '../../src/files.ts';
import { openPress } from '../../src/press.ts';
import { buildSite, withWorkshop } from '../../src/site/index.ts';

/** Circulars that ended one another, of an office whose site says nothing of itself. */
const SITE = '标题: 某区公文库\n缺省公开方式: 主动公开\n';
const BREAKING = '关于</script><script>alert(1)</script><!--的通知';

function circular(serial: number, title: string, more: string): string {
  return `---
标题: "${title}"
文种: 通知
发文机关: 某区人民政府
发文字号: 某政发〔2018〕${serial}号
成文日期: 2018-04-0${serial}
地区: 某区
公开方式: 主动公开
${more}
---
正文。
`;
}

const FILES: Record<string, string> = {
  'site.yaml': SITE,
  'circulars/2018/old/index.md': circular(1, '关于旧办法的通知', '有效性: 废止\n废止依据: 某政发[2018]5号'),
  'circulars/2018/partly/index.md': circular(
    2,
    BREAKING,
    '有效性: 部分失效\n废止依据: "《关于新办法的通知》"',
  ),
  'circulars/2018/lapsed/index.md': circular(3, '关于期满的通知', '有效性: 失效\n废止依据: 期满'),
  'circulars/2018/by-hidden/index.md': circular(4, '关于另一事的通知', '有效性: 废止\n废止依据: kept-back'),
  'circulars/2018/new/index.md': circular(5, '关于新办法的通知', '发布日期: 2018-04-06 10:30'),
  'circulars/2018/kept-back/index.md': circular(6, '关于秘不示人的通知', '密级: 秘密'),
};

let out: string;
let files: Sources;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'chengwen-disclosure-'));
  const sources = new Map(
    Object.entries(FILES)
      .map(([path, text]): [string, Uint8Array] => [path, new TextEncoder().encode(text)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const press = await openPress({});
  await withWorkshop({}, (workshop) =>
    buildSite({ compiled: compile(sources), press, workshop, out, log: () => {} }),
  );
  files = await readTree(out);
}, 120_000);

afterAll(() => rm(out, { recursive: true, force: true }));

function read(path: string): string {
  return new TextDecoder().decode(files.get(path));
}

/** Above the text, without the tags. */
function disclosure(slug: string): string {
  const html = read(`circulars/${slug}/index.html`);
  const [, inner = ''] = /<div class="disclosure">(.*?)<\/div>/s.exec(html) ?? [];
  return inner.replaceAll(/<(?!a\b|\/a)[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('a circular that another one ended says so first, and leads to it', () => {
  expect(disclosure('old')).toMatch(
    /^ 本件已废止 ，依据： ?<a href="\.\.\/new\/index\.html">《关于新办法的通知》（某政发〔2018〕5号）<\/a>/,
  );
  expect(disclosure('partly')).toMatch(/^ 本件部分内容已失效 ，依据： ?<a href="\.\.\/new\/index\.html">/);
});

test('a basis that no one holds is shown in its words, and what is not public not at all', () => {
  expect(disclosure('lapsed')).toMatch(/^ 本件已失效 ，依据：期满 .*有效性 失效（依据期满）/);
  expect(disclosure('by-hidden')).toMatch(/^ 本件已废止 。/);
  for (const [path, bytes] of files)
    if (/\.(?:html|xml|json|js|csv|txt)$/.test(path))
      expect(new TextDecoder().decode(bytes), path).not.toMatch(/秘不示人|kept-back/);
});

test('the circular that ended others lists them', () => {
  const text = disclosure('new');
  expect(text).toMatch(/本件废止的文件： .*href="\.\.\/old\/index\.html"/);
  expect(text).toMatch(/依据本件部分失效的文件： .*href="\.\.\/partly\/index\.html"/);
  expect(text).not.toContain('期满');
});

test('lists mark what is not in force, and only that', () => {
  const items = [...read('index.html').matchAll(/<li>.*?<\/li>/gs)].map(([item]) => item);
  const marked = (title: string) =>
    items.find((item) => item.includes(`>${title}</a>`))?.includes('validity-mark');
  expect(marked('关于旧办法的通知')).toBe(true);
  expect(marked('关于新办法的通知')).toBe(false);
});

test('no text ends the block of structured data, which says the same as the page', () => {
  const html = read('circulars/partly/index.html');
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(blocks).toHaveLength(1);
  expect(blocks[0]![1]).not.toMatch(/[<>]\/?script|<!--/);
  const { '@graph': graph } = JSON.parse(blocks[0]![1]!);
  expect(graph[1]).toMatchObject({
    '@type': 'Legislation',
    name: BREAKING,
    legislationIdentifier: '某政发〔2018〕2号',
    legislationLegalForce: 'https://schema.org/PartiallyInForce',
    url: 'index.html',
  });
  // An attribute may hold what looks like a tag.
  expect(html.replaceAll(/"[^"]*"/g, '""').match(/<script[\s>]/g)).toHaveLength(4);
});

test('without an address there is no sitemap and no canonical URL, and feeds link relative to themselves', () => {
  expect(files.has('sitemap.xml')).toBe(false);
  expect(read('robots.txt')).toBe('User-agent: *\nDisallow:\n');
  expect(read('circulars/new/index.html')).not.toMatch(
    /rel="canonical"|name="(?:Url|SiteDomain|SiteIDCode)"/,
  );
  expect(read('feeds/all.xml')).toContain('href="../circulars/new/index.html"');
});

test('a feed tells of an end as of a change, and holds no markup of a text', () => {
  const feed = read('feeds/all.xml');
  const entries = [...feed.matchAll(/<entry>.*?<\/entry>/gs)].map(([entry]) => entry);
  expect(entries.map((entry) => /circulars\/([^/]+)\//.exec(entry)?.[1])).toEqual([
    'new',
    'by-hidden',
    'lapsed',
    'partly',
    'old',
  ]);
  const old = entries.at(-1)!;
  expect(old).toContain('（废止）</title>');
  expect(old).toContain('<published>2018-04-01T00:00:00+08:00</published>');
  expect(old).toContain('<updated>2018-04-06T10:30:00+08:00</updated>');
  expect(feed).not.toContain('<script');
});

test('the foot leaves out what site.yaml does not say', () => {
  const [, foot = ''] = /<footer.*?>(.*?)<\/footer>/s.exec(read('index.html')) ?? [];
  expect(foot).toContain('网站地图');
  expect(foot).not.toMatch(/主办单位|网站标识码|备案号|联系方式|<dl/);
});
