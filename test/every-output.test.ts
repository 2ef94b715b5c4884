import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Compiled, compile } from '../src/compile.ts';
import type { Facts } from '../src/derive/types.ts';
import { readTree, type Sources } from '../src/files.ts';
import { openPress } from '../src/press.ts';
import { buildSite } from '../src/site/index.ts';
import { frontmatter } from './read/read-text.ts';
import { BUILD_TIMEOUT } from './support/built-site.ts';
import { needs, pathOf } from './support/needs.ts';
import { run } from './support/run.ts';
import { readCalendar } from './write/calendar/read-calendar.ts';

/**
 * Circulars are generated, each with duties written in every way, and the site is built once; every duty and deadline
 * must stand in every output exactly once: in the responsibility table by clause, and once for each organ in the view by organ.
 */

const ORGANS = ['市商务局', '市农业局', '市民政局', '市教育局'];
const DUES = [
  ['日期=2018-06-01', 1],
  ['频次=每月末', 3],
  ['频次=立即', 0],
] as const;

const holders = fc.subarray(ORGANS, { minLength: 1 }).map((names) => names.join('、'));
const kinds = ['tail', 'item', 'row', 'deadline'] as const;
const duty = fc.record({ kind: fc.constantFrom(...kinds), who: holders, due: fc.constantFrom(...DUES) });
const CIRCULARS = fc.sample(fc.array(duty, { minLength: 1, maxLength: 8 }), {
  numRuns: 12,
  seed: 20_180_515,
});

/** A duty is known by a word that no other contains. */
const wordOf = (circular: number, at: number) => `Q${100 + circular}X${100 + at}`;

function sourceOf(duties: (typeof CIRCULARS)[number], circular: number): string {
  const blocks = duties.map(({ kind, who, due: [attributes] }, at) => {
    const word = wordOf(circular, at);
    if (kind === 'tail') return `## 完成${word}\n\n做好工作。（责任单位：${who}）`;
    if (kind === 'item') return `:::职责\n- ${who}：完成${word}。\n:::`;
    if (kind === 'row')
      return `:::分工{维度=领域}\n| 领域 | 牵头单位 |\n|---|---|\n| ${word} | ${who} |\n:::`;
    return `于:时限[规定时间]{${attributes} 单位="${who}" 事项=完成${word} 报送=市商务局}报送。`;
  });
  const meta = { 标题: `范例市商务局关于第${circular}次检查的通知`, 起止: '2018-05-15/2018-07-31' };
  return `${frontmatter(meta)}\n${blocks.join('\n\n')}\n`;
}

function content(): Sources {
  const organs = ORGANS.map(
    (name, at) => `  - {标识: organ${at}, 全称: 范例${name}, 简称: [${name}], 类型: 部门}\n`,
  );
  const files = {
    'site.yaml': '标题: 公文库\n域名: example.gov.invalid\n缺省公开方式: 主动公开\n',
    'organs/fanli.yaml': `地区: 范例市\n级别: 市\n机关:\n${organs.join('')}`,
    ...Object.fromEntries(
      CIRCULARS.map((duties, at) => [`circulars/2018/c${at}/index.md`, sourceOf(duties, at)]),
    ),
  };
  const encoder = new TextEncoder();
  return new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
}

let compiled: Compiled;
let out: string;
let files: Sources;

beforeAll(async () => {
  compiled = compile(content());
  out = await mkdtemp(join(tmpdir(), 'chengwen-outputs-'));
  await buildSite({ compiled, press: await openPress({}), out, log: () => {} });
  files = await readTree(out);
}, BUILD_TIMEOUT);

afterAll(() => rm(out, { recursive: true, force: true }));

function fileOf(path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no ${path}`);
  return bytes;
}

function textOf(path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(fileOf(path));
}

/** How often each duty's word stands in a text, tags and their attributes apart. */
function counts(text: string, circular: number): number[] {
  const read = text.replaceAll(/<[^>]*>/g, ' ');
  return CIRCULARS[circular]!.map((_, at) => read.split(wordOf(circular, at)).length - 1);
}

/** Once in the table by clause, and once for each organ. */
function expectedCounts(circular: number): number[] {
  return CIRCULARS[circular]!.map(({ who }) => 1 + who.split('、').length);
}

const factsOf = (circular: number) => compiled.facts.get(`c${circular}`) as Facts;

test('what was written came to as many duties and deadlines', () => {
  for (const [at, duties] of CIRCULARS.entries()) {
    expect(factsOf(at).duties).toHaveLength(duties.length);
    expect(factsOf(at).deadlines).toHaveLength(duties.filter(({ kind }) => kind === 'deadline').length);
  }
});

test('on the page', () => {
  for (const at of CIRCULARS.keys()) {
    const html = textOf(`circulars/c${at}/index.html`);
    const ids = [...html.matchAll(/ data-duty="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(factsOf(at).duties.map(({ id }) => id));
    const [byClause = '', byOrgan = ''] = html
      .slice(html.indexOf('class="facts duties"'))
      .split('class="facts by-organ"');
    expect(counts(byClause, at)).toEqual(CIRCULARS[at]!.map(() => 1));
    const table = byOrgan.slice(0, byOrgan.indexOf('</table>'));
    expect(counts(table, at)).toEqual(expectedCounts(at).map((count) => count - 1));
    const deadlines = html.slice(html.indexOf('id="page-deadlines"'), html.indexOf('id="page-duties"'));
    expect(counts(html.includes('id="page-deadlines"') ? deadlines : '', at)).toEqual(
      CIRCULARS[at]!.map(({ kind }) => (kind === 'deadline' ? 1 : 0)),
    );
  }
});

test('in Word and Excel', () => {
  for (const at of CIRCULARS.keys()) {
    const word = strFromU8(unzipSync(fileOf(`circulars/c${at}/duties.docx`))['word/document.xml']!);
    expect(counts(word, at)).toEqual(expectedCounts(at));
    const book = unzipSync(fileOf(`circulars/c${at}/duties.xlsx`));
    const strings = sharedStrings(strFromU8(book['xl/sharedStrings.xml']!));
    const sheets = Object.keys(book).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
    const cells = sheets.flatMap((path) =>
      [...strFromU8(book[path]!).matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(
        ([, index]) => strings[Number(index)],
      ),
    );
    expect(counts(cells.join('\n'), at)).toEqual(expectedCounts(at));
  }
});

needs('pdftotext')('in PDF', () => {
  test('every duty stands once by clause and once for each organ', async () => {
    for (const at of CIRCULARS.keys()) {
      const { stdout } = await run(pathOf('pdftotext'), [
        '-raw',
        join(out, `circulars/c${at}/duties.pdf`),
        '-',
      ]);
      expect(counts(stdout, at)).toEqual(expectedCounts(at));
    }
  });
});

test('in the open data', () => {
  const ids = (name: string) =>
    textOf(`data/${name}.csv`)
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
  const all = [...compiled.facts.values()];
  expect(ids('duties').toSorted()).toEqual(
    all.flatMap(({ duties }) => duties.map(({ id }) => id)).toSorted(),
  );
  expect(ids('deadlines').toSorted()).toEqual(
    all.flatMap(({ deadlines }) => deadlines.map(({ id }) => id)).toSorted(),
  );
});

test('in the calendar, on each of its dates', () => {
  const { events } = readCalendar(textOf('calendar/all.ics'));
  for (const [at, duties] of CIRCULARS.entries()) {
    for (const [index, { kind, due }] of duties.entries()) {
      const own = events.filter(({ summary }) => summary.includes(wordOf(at, index)));
      expect(own).toHaveLength(kind === 'deadline' ? due[1] : 0);
    }
  }
});

test('on the pages of the organs that hold it, and on no other', () => {
  for (const [number, name] of ORGANS.entries()) {
    const path = `organs/organ${number}/index.html`;
    const ids = [...textOf(path).matchAll(/ data-duty="([^"]+)"/g)].map(([, id]) => id);
    const own = [...compiled.facts.values()].flatMap(({ duties }) =>
      duties.filter(({ assignments }) =>
        assignments.some(({ organs }) => organs.some((organ) => organ.name === name)),
      ),
    );
    expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  }
});

function sharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => item.replaceAll(/<[^>]*>/g, ''));
}
