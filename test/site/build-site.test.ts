import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readTree, type Sources } from '../../src/files.ts';
import { openPress } from '../../src/press.ts';
import { META_POLICY } from '../../src/site/content-policy.ts';
import { fileSize } from '../../src/site/file-size.ts';
import { buildSite, withWorkshop } from '../../src/site/index.ts';
import { inShort } from './checks/in-short.ts';
import { CHECKS } from './checks/index.ts';
import { readSite } from './checks/read-site.ts';
import { smallContent } from './small-content.ts';

const BUILD_TIMEOUT = 120_000;
const decoder = new TextDecoder();
let out: string;
let files: Sources;
let pages: [path: string, html: string][];

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'chengwen-site-'));
  const press = await openPress({});
  await withWorkshop({}, (workshop) =>
    buildSite({ compiled: compile(smallContent()), press, workshop, out, log: () => {} }),
  );
  files = await readTree(out);
  pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => [path, decoder.decode(bytes)]);
}, BUILD_TIMEOUT);

afterAll(() => rm(out, { recursive: true, force: true }));

test('every kind of page and paper is there', () => {
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      '404.html',
      'SHA256SUMS',
      'assets/site.css',
      'calendar/all.ics',
      'calendar/index.html',
      'calendar/2018-04/index.html',
      'campaigns/2018-yanglao/calendar.ics',
      'campaigns/2018-yanglao/index.html',
      'campaigns/index.html',
      'circulars/index.html',
      'circulars/open/bundle.zip',
      'circulars/open/duties.xlsx',
      'circulars/open/forms/beds.xlsx',
      'circulars/open/index.html',
      'circulars/open/ledgers.xlsx',
      'circulars/open/ledgers/petitions.docx',
      'circulars/open/notice.docx',
      'circulars/open/notice.pdf',
      'citations/index.html',
      'data/citations.json',
      'data/duties.csv',
      'data/duties.schema.json',
      'data/index.html',
      'data/manifest.json',
      'feeds/index.html',
      'forms/index.html',
      'guide/index.html',
      'index.html',
      'organs/index.html',
      'organs/qinghe-zhengfu/calendar.ics',
      'organs/qinghe-zhengfu/index.html',
      'organs/qinghe-zhengfu/pack.zip',
      'search/index.html',
      'search/pairs/0.js',
      'search/table.js',
      'search/texts/circulars/open.js',
      'search/texts/organs/0.js',
      'sectors/index.html',
      'sitemap/index.html',
    ]),
  );
});

test('nothing of a circular that is not public, nor a contact that is not, is in any file or in what a file holds', () => {
  const telling = [...files].flatMap(([path, bytes]) => telltales(path, bytes, '秘不示人'));
  expect(telling).toEqual([]);
  // The same look finds what is public, in every kind of file.
  const open = new Set([...files].flatMap(([path, bytes]) => telltales(path, bytes, '养老')));
  for (const kind of ['html', 'js', 'json', 'csv', 'ics', 'docx', 'xlsx', 'zip'])
    expect(
      [...open].some((path) => path.includes(`.${kind}`)),
      kind,
    ).toBe(true);
  expect(
    [...files.keys()].filter((path) =>
      /^circulars\/request|circulars\/(?:classified|draft|withheld)/.test(path),
    ),
  ).toEqual([]);
});

test.each(Object.entries(CHECKS))('every page %s', (_, check) => {
  expect(inShort(check(readSite(files, smallContent())))).toEqual([]);
});

test('no page names another host, except where the drafter links to one and where it says its own address', () => {
  const external = pages.flatMap(([, html]) =>
    matches(
      html.replaceAll(/<link rel="canonical"[^>]*>|<meta name="Url"[^>]*>/g, ''),
      /(?:href|src|action|content)="((?:https?:)?\/\/[^"]*)"/g,
    ),
  );
  expect(external).toEqual(['https://example.gov.invalid/a']);
});

test('what the drafter wrote as markup is shown as characters', () => {
  const [, html] = pages.find(([path]) => path === 'circulars/open/index.html')!;
  expect(html).toContain('&lt;b&gt;粗&lt;/b&gt;');
  expect(html).toContain('坏链接');
});

test('a ledger is listed with its circular, and shown among the forms', () => {
  const html = new Map(pages);
  expect(html.get('circulars/open/index.html')).toContain('href="ledgers/petitions.docx" download=');
  expect(html.get('circulars/open/index.html')).toContain('样民发〔2018〕3号 台账.xlsx');
  expect(html.get('forms/index.html')).toContain('稳控责任人');
});

test('every page carries the tags of the site, a policy, a description of its own and the feed of all circulars', () => {
  for (const [path, html] of pages) {
    expect(metaOf(html, 'SiteName'), path).toBe('样本区政策文件库');
    expect(metaOf(html, 'SiteDomain'), path).toBe('example.gov.invalid');
    expect(metaOf(html, 'SiteIDCode'), path).toBe('0000000000');
    expect(metaOf(html, 'description')?.length, path).toBeGreaterThan(1);
    expect(html, path).toContain(`<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">`);
    const [feed = ''] = matches(
      html,
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/g,
    );
    expect(posix.join(posix.dirname(path), feed), path).toBe('feeds/all.xml');
  }
});

test('the page of a circular carries the tags of a column and of an article, and its own description and address', () => {
  const html = new Map(pages).get('circulars/open/index.html')!;
  const title = '样本区人民政府办公室关于开展养老服务机构安全检查的通知';
  const tags = Object.entries({
    ColumnName: '文件库',
    ColumnType: '政策文件',
    ArticleTitle: title,
    PubDate: '2018-04-03 00:00',
    ContentSource: '样本区人民政府办公室',
    Url: 'https://example.gov.invalid/circulars/open/index.html',
    keywords: '通知,样本区,养老服务机构安全检查',
  });
  for (const [name, content] of tags) expect(metaOf(html, name), name).toBe(content);
  for (const name of ['ColumnDescription', 'ColumnKeywords']) expect(metaOf(html, name), name).toBeTruthy();
  expect(metaOf(html, 'description')).toMatch(
    /^通知，样民发〔2018〕3号，样本区人民政府办公室2018年4月3日印发。根据《.*$/,
  );
  expect(html).toContain(
    '<link rel="canonical" href="https://example.gov.invalid/circulars/open/index.html">',
  );
});

test('the sitemap names every page but the one for what is not there', () => {
  const sitemap = decoder.decode(files.get('sitemap.xml'));
  const named = matches(sitemap, /<loc>https:\/\/example\.gov\.invalid\/([^<]+)<\/loc>/g);
  expect(named).toEqual(pages.map(([path]) => path).filter((path) => path !== '404.html'));
  expect(sitemap).toContain('circulars/open/index.html</loc><lastmod>2018-04-03</lastmod>');
  expect(decoder.decode(files.get('robots.txt'))).toContain(
    'Sitemap: https://example.gov.invalid/sitemap.xml\n',
  );
});

test('the page for what is not there links from the root, wherever it is shown', () => {
  const html = new Map(pages).get('404.html')!;
  const links = matches(html, /(?:href|src)="([^"]+)"/g);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(link).toMatch(/^\//);
});

test('each feed lists what was published, newest first, under names that stay', () => {
  expect([...files.keys()].filter((path) => /^feeds\/.*xml$/.test(path))).toEqual([
    'feeds/all.xml',
    'feeds/campaign-2018-yanglao.xml',
    expect.stringMatching(/^feeds\/region-r[a-z0-9]{8}\.xml$/),
  ]);
  const feed = decoder.decode(files.get('feeds/all.xml'));
  expect(matches(feed, /<id>([^<]+)<\/id>/g)).toEqual([
    'urn:uuid:49f3c742-055d-5d38-9d91-dd0c67187e5a',
    'urn:uuid:22725e84-ac2e-5844-bcf8-1f8249f2dcaa',
  ]);
  expect(matches(feed, /<link rel="alternate"[^>]* href="([^"]+)"/g)).toEqual([
    'https://example.gov.invalid/circulars/index.html',
    'https://example.gov.invalid/circulars/open/index.html',
  ]);
  expect(matches(feed, /<updated>([^<]+)</g)).toEqual([
    '2018-04-03T00:00:00+08:00',
    '2018-04-03T00:00:00+08:00',
  ]);
});

test('SHA256SUMS names every other file in order', async () => {
  const lines = (await readFile(join(out, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
  const named = lines.map((line) => line.slice(66));
  expect(named).toEqual([...files.keys()].filter((path) => path !== 'SHA256SUMS'));
});

test('the manifest names every file but itself and the sums, with its size and its sum', async () => {
  const manifest: { path: string; bytes: number; sha256: string }[] = JSON.parse(
    await readFile(join(out, 'data/manifest.json'), 'utf8'),
  );
  const others = [...files.keys()].filter((path) => !['SHA256SUMS', 'data/manifest.json'].includes(path));
  expect(manifest.map(({ path }) => path)).toEqual(others);
  for (const { path, bytes } of manifest) expect(bytes, path).toBe(files.get(path)!.length);
  const sums = decoder.decode(files.get('SHA256SUMS'));
  for (const { path, sha256 } of manifest) expect(sums).toContain(`${sha256}  ${path}\n`);
});

test('an organ’s page tells the size of what it offers', () => {
  const html = new Map(pages).get('organs/qinghe-zhengfu/index.html')!;
  const kilobytes = Math.ceil(files.get('organs/qinghe-zhengfu/pack.zip')!.length / 1024);
  expect(html).toContain(`ZIP（${kilobytes} KB）`);
});

test('a circular’s page tells the size of every file that it offers, and its SHA-256', () => {
  const folder = 'circulars/open';
  const html = new Map(pages).get(`${folder}/index.html`)!;
  const offered = matches(html, /<a class="button" href="([^"]+)"/g);
  expect(offered).toHaveLength([...files.keys()].filter((path) => path.startsWith(`${folder}/`)).length - 1);
  for (const path of offered) {
    const bytes = files.get(`${folder}/${path}`)!;
    const [, size] = new RegExp(`href="${path}".*?<span class="size"> ([^<]*)<`).exec(html)!;
    expect(size, path).toBe(fileSize(bytes.length));
    expect(html, path).toContain(createHash('sha256').update(bytes).digest('hex'));
  }
});

/** Where a word stands: the file, or what it holds, files within files too. What a PDF shows is in the Word file beside it. */
function telltales(path: string, bytes: Uint8Array, word: string): string[] {
  if (/\.(?:zip|docx|xlsx)$/.test(path))
    return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      telltales(`${path}/${name}`, part, word),
    );
  return decoder
    .decode(bytes)
    .replaceAll(/<[^>]*>/g, '')
    .includes(word) || decoder.decode(bytes).includes(word)
    ? [path]
    : [];
}

function metaOf(html: string, name: string): string | undefined {
  return matches(html, new RegExp(`<meta name="${name}" content="([^"]*)"`, 'g'))[0];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}
