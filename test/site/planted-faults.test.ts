import { beforeAll, expect, test } from 'vitest';
import { BUILD_TIMEOUT, builtSite, SAMPLE } from '../support/built-site.ts';
import { CHECKS } from './checks/index.ts';
import { openSite, readPage } from './checks/read-site.ts';
import type { BuiltSite, Check, Finding } from './checks/types.ts';

const HOME = 'index.html';
const CIRCULAR = 'circulars/fanli-2018-7/index.html';
const STYLES = 'assets/site.css';

/** A fault, how it is planted into a page, and what the checks must then say of that page: no more and no less. */
interface Fault {
  page?: string;
  plant: (html: string) => string;
  says: string[];
}

const FAULTS: Record<string, Fault> = {
  'an element where it may not stand': {
    plant: atEnd('<span><p>一</p></span>'),
    says: [
      'element-permitted-content: <p> element is not permitted as content under <span> (#main > span > p)',
    ],
  },
  'an id that stands twice': {
    plant: atEnd('<p id="main">一</p>'),
    says: ['no-dup-id: Duplicate ID "main" (html > body > main > p)'],
  },
  'a button without a name': {
    plant: atEnd('<button type="button"></button>'),
    says: ['text-content: <button> must have accessible text (#main > button)'],
  },
  'a field without a label': {
    plant: atEnd('<input type="text" name="q">'),
    says: ['input-missing-label: <input> element does not have a <label> (#main > input)'],
  },
  'another language': {
    plant: (html) => html.replace('lang="zh-CN"', 'lang="en"'),
    says: ['is in the language en'],
  },
  'the title of another page': {
    page: HOME,
    plant: (html) =>
      html.replace(/<title>.*?<\/title>/, '<title>文件库_防范非法集资政策文件库（示例）</title>'),
    says: ['has the title of circulars/index.html: 文件库_防范非法集资政策文件库（示例）'],
  },
  'an empty title': {
    plant: (html) => html.replace(/<title>.*?<\/title>/, '<title> </title>'),
    says: [
      'empty-title: <title> cannot be empty, must have text content (html > head > title)',
      'has no title',
    ],
  },
  'a page that cannot be enlarged': {
    plant: (html) => html.replace('width=device-width', 'width=device-width, maximum-scale=1'),
    says: ['cannot be enlarged'],
  },
  'a page as wide as on a desk': {
    plant: (html) => html.replace('width=device-width', 'width=1200'),
    says: ['has the viewport width=1200, initial-scale=1'],
  },
  'no description': {
    plant: without(/<meta name="description"[^>]*>/),
    says: ['has no description'],
  },
  'no name of the site': {
    page: HOME,
    plant: without(/<meta name="SiteName"[^>]*>/),
    says: ['SiteName stands 0 times'],
  },
  'no type of the column': {
    plant: without(/<meta name="ColumnType"[^>]*>/),
    says: ['ColumnType stands 0 times'],
  },
  'a column on the home page': {
    page: HOME,
    plant: inHead('<meta name="ColumnName" content="首页">'),
    says: ['ColumnName does not belong here: 首页'],
  },
  'an article on a page that shows none': {
    page: HOME,
    plant: inHead('<meta name="PubDate" content="2018-05-16 09:00">'),
    says: ['PubDate does not belong here: 2018-05-16 09:00'],
  },
  'the date of another day': {
    plant: (html) => html.replace('content="2018-05-16 09:00"', 'content="2018-05-17 09:00"'),
    says: ['PubDate says 2018-05-17 09:00, not 2018-05-16 09:00'],
  },
  'a second heading of the first level': {
    plant: atEnd('<h1>一</h1>'),
    says: ['has 2 headings of the first level'],
  },
  'a level that is skipped': {
    plant: (html) => atEnd('<h2>一</h2><h4>二</h4>')(html),
    says: ['<h4>二 skips a level'],
  },
  'a second main part': {
    plant: (html) => html.replace('</main>', '</main><main>一</main>'),
    says: [
      'no-multiple-main: Multiple <main> elements present in document (html > body > main:nth-child(5))',
    ],
  },
  'no foot': {
    plant: without(/<footer class="site-footer">.*<\/footer>/s),
    says: ['has no foot'],
  },
  'no way past the head': {
    plant: without(/<a class="skip".*?<\/a>/),
    says: ['the first thing that takes the focus is not a link to the main part'],
  },
  'navigations that sound alike': {
    plant: (html) => html.replace('aria-label="当前位置"', 'aria-label="主导航"'),
    says: [expect.stringMatching(/^has navigations that cannot be told apart: 主导航, 主导航/)],
  },
  'a table without headers': {
    plant: atEnd('<table><caption>甲</caption><tbody><tr><td>一</td></tr></tbody></table>'),
    says: [expect.stringMatching(/^table \d+ \(甲\) has no header cell$/)],
  },
  'a header that is the header of nothing': {
    plant: atEnd('<table><tbody><tr><th>列</th></tr><tr><td>一</td></tr></tbody></table>'),
    says: [expect.stringMatching(/^table \d+: the header “列” has no scope$/)],
  },
  'a link to a file that is not there': {
    plant: atEnd('<a href="../nowhere/index.html">一</a>'),
    says: ['../nowhere/index.html: no such file'],
  },
  'a link to a folder': {
    plant: atEnd('<a href="../">一</a>'),
    says: ['../: no such file'],
  },
  'a link to an id that is not there': {
    plant: atEnd('<a href="../../index.html#nowhere">一</a>'),
    says: ['../../index.html#nowhere: no such id'],
  },
  'a script of another host': {
    plant: inHead('<script src="//example.com/a.js"></script>'),
    says: ['<script> names //example.com/a.js'],
  },
  'a form that sends to another host': {
    plant: atEnd('<form action="https://example.com/"><button type="submit">一</button></form>'),
    says: ['<form> names https://example.com/'],
  },
  'a picture of another host for large screens': {
    plant: atEnd('<img src="../../assets/icon.svg" alt="" srcset="https://example.com/a.png 2x">'),
    says: ['<img> names https://example.com/a.png 2x'],
  },
  'a face of another host': {
    page: STYLES,
    plant: (css) => `${css}@font-face { font-family: x; src: url("https://example.com/x.woff2") }`,
    says: ['names https://example.com/x.woff2'],
  },
  'styles of another host': {
    page: STYLES,
    plant: (css) => `@import "https://example.com/x.css";${css}`,
    says: ['names https://example.com/x.css'],
  },
  'no policy': {
    plant: without(/<meta http-equiv="content-security-policy"[^>]*>/i),
    says: ['no Content-Security-Policy says what may be loaded'],
  },
  'a policy that allows what stands in the page': {
    plant: (html) =>
      html.replace(/(http-equiv="content-security-policy" content=")[^"]*/i, "$1default-src 'unsafe-inline'"),
    says: ["the policy allows too much: default-src 'unsafe-inline'"],
  },
  'a script in the page': {
    plant: atEnd('<script>alert(1)</script>'),
    says: ['<script> in the page'],
  },
  'a module': {
    plant: inHead('<script type="module" src="../../assets/site.js"></script>'),
    says: ['a module: ../../assets/site.js'],
  },
  'a style in the page': {
    plant: inHead('<style>p { color: red }</style>'),
    says: ['<style> in the page'],
  },
  'a style of an element': {
    plant: atEnd('<p style="color: red">一</p>'),
    says: ['<p>一 has style'],
  },
  'a handler': {
    plant: atEnd('<p onclick="alert(1)">一</p>'),
    says: ['<p>一 has onClick'],
  },
  'a script as a link': {
    plant: atEnd('<a href="javascript:alert(1)">一</a>'),
    says: ['<a>一 has a script as href'],
  },
  'a heavy circular': {
    // Characters that compress badly.
    plant: atEnd(
      Array.from({ length: 40_000 }, (_, index) =>
        String.fromCodePoint(0x4e00 + ((index * index * 7919) % 20_011)),
      ).join(''),
    ),
    says: [expect.stringMatching(/^weighs \d+ bytes, \d+ too many$/)],
  },
};

let site: BuiltSite;
/** What each check says of the site as it is. */
let known: Map<Check, Set<string>>;

beforeAll(async () => {
  const whole = await openSite(await builtSite(SAMPLE), SAMPLE);
  // Three pages are enough to plant into, and quickly looked through.
  const pages = whole.pages.filter(({ path }) => [HOME, 'circulars/index.html', CIRCULAR].includes(path));
  site = { ...whole, pages };
  known = new Map(Object.values(CHECKS).map((check) => [check, new Set(check(site).map(asText))]));
}, BUILD_TIMEOUT);

test.each(Object.entries(FAULTS))('%s is found', (_, { page = CIRCULAR, plant, says }) => {
  const planted = plantedInto(site, page, plant);
  const news = newFindings(planted);
  expect(news).toEqual(says.map((fault) => ({ page, fault })));
});

test('a page that no link leads to is found', () => {
  const lonely = readPage('lonely.html', site.pages[0]!.html);
  const check = CHECKS['is reached from the home page']!;
  expect(addedBy(check, { ...site, pages: [...site.pages, lonely] })).toEqual([
    { page: 'lonely.html', fault: 'no link leads here from the home page' },
  ]);
});

function newFindings(planted: BuiltSite): Finding[] {
  return Object.values(CHECKS).flatMap((check) => addedBy(check, planted));
}

function addedBy(check: Check, planted: BuiltSite): Finding[] {
  return check(planted).filter((finding) => !known.get(check)!.has(asText(finding)));
}

function asText({ page, fault }: Finding): string {
  return `${page}: ${fault}`;
}

/** A copy of a site with one of its files changed. */
function plantedInto(good: BuiltSite, path: string, plant: (text: string) => string): BuiltSite {
  const before = new TextDecoder().decode(good.files.get(path));
  const after = plant(before);
  if (after === before) throw new Error(`${path} has no place for this fault`);
  return {
    ...good,
    files: new Map(good.files).set(path, new TextEncoder().encode(after)),
    pages: good.pages.map((page) => (page.path === path ? readPage(path, after) : page)),
  };
}

function atEnd(markup: string): (html: string) => string {
  return (html) => html.replace('</main>', () => `${markup}</main>`);
}

function inHead(markup: string): (html: string) => string {
  return (html) => html.replace('</head>', () => `${markup}</head>`);
}

function without(pattern: RegExp): (html: string) => string {
  return (html) => html.replace(pattern, '');
}
