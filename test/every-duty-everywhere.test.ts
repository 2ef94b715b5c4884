import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { openPress } from '../src/press.ts';
import { buildSite, withWorkshop } from '../src/site/index.ts';
import { BUILD_TIMEOUT } from './support/built-site.ts';
import { contentOf, type ExpectedDuty, ORGANS, sources } from './support/generated-sources.ts';
import { needs, pathOf } from './support/needs.ts';
import { run } from './support/run.ts';
import { readCalendar } from './write/calendar/read-calendar.ts';
import { officePart } from './write/office-parts.ts';

/**
 * One site of generated circulars: each duty of their sources is one row of the responsibility table in every form that it
 * is published in, with its holders in their columns, and each day by which something is due is one event.
 */
const GENERATED = new Map(
  fc
    .sample(
      sources.filter(({ duties }) => duties.length > 0),
      { numRuns: 12, seed: 9704 },
    )
    .map((source, index) => [`generated-${index + 1}`, source]),
);

let out: string;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'chengwen-duties-'));
  const compiled = compile(contentOf(Object.fromEntries(GENERATED)));
  const press = await openPress({});
  await withWorkshop({}, (workshop) => buildSite({ compiled, press, workshop, out, log: () => {} }));
}, BUILD_TIMEOUT);

afterAll(() => rm(out, { recursive: true, force: true }));

test('the sample is worth looking at', () => {
  const kinds = [...GENERATED.values()].flatMap(({ duties }) => duties.map(({ duty }) => duty.split(' ')[0]));
  expect(new Set(kinds)).toEqual(new Set(['dutyList', 'division', 'tail', 'group', 'deadline']));
});

test('HTML', () => eachTable(async (slug) => rowsOfPage(await textOf(slug, 'index.html'))));

test('DOCX', async () => {
  await eachTable(async (slug) => rowsOfWord(await bytesOf(slug, 'duties.docx'), 0));
  await eachTableByOrgan(async (slug) => rowsOfWord(await bytesOf(slug, 'duties.docx'), 1));
});

test('XLSX', async () => {
  const rowsOf = async (slug: string, sheet: number) => {
    const { sheets } = await readXlsx(await bytesOf(slug, 'duties.xlsx'));
    return sheets[sheet]!.rows.map((row) => row.map((value) => String(value ?? ''))).filter(isDuty);
  };
  await eachTable((slug) => rowsOf(slug, 0));
  await eachTableByOrgan((slug) => rowsOf(slug, 1));
});

test('pages of organs: the duties that each holds, and no other', async () => {
  const all = [...GENERATED.values()].flatMap(({ duties }) => duties);
  for (const id of NAMES.keys()) {
    const html = await readFile(join(out, 'organs', id, 'index.html'), 'utf8');
    const held = [...html.matchAll(/ data-duty="([^"]+)"/g)].map(([, duty]) => duty);
    expect(held, id).toHaveLength(all.filter((duty) => holdersOf(duty).has(id)).length);
    expect(new Set(held).size, id).toBe(held.length);
  }
});

test('CSV', async () => {
  const rows = csvRows(await readFile(join(out, 'data/duties.csv'), 'utf8'));
  const column = (name: string) => rows[0]!.indexOf(name);
  await eachTable(async (slug) =>
    rows
      .filter((row) => row[column('公文')] === slug)
      .map((row) => {
        const held = (...names: string[]) => names.map((name) => row[column(name)]).join('；');
        return [
          row[column('序号')]!,
          row[column('事项')]!,
          held('总牵头单位', '牵头单位'),
          held('责任单位'),
          held('配合单位', '指导单位', '督导单位'),
        ];
      }),
  );
});

needs('pdftotext')('PDF', () => {
  test('each duty is one row', async () => {
    for (const [slug, { duties }] of GENERATED) {
      const file = join(out, 'circulars', slug, 'duties.pdf');
      const { stdout } = await run(pathOf('pdftotext'), ['-bbox', file, '-']);
      expect(ordinalsOf(stdout), slug).toEqual(duties.map((_, index) => index + 1));
    }
  });
});

test('ICS: each day by which something is due, once', async () => {
  const { events } = readCalendar(await readFile(join(out, 'calendar/all.ics'), 'utf8'));
  const days = [...GENERATED.values()].flatMap(({ duties }) => duties.flatMap(daysOf));
  expect(events.map(({ start }) => start).toSorted()).toEqual(days.toSorted());
});

test('CSV of deadlines', async () => {
  const rows = csvRows(await readFile(join(out, 'data/deadlines.csv'), 'utf8'));
  const counts = Map.groupBy(rows.slice(1), (row) => row[rows[0]!.indexOf('公文')]!);
  for (const [slug, { duties }] of GENERATED) {
    const deadlines = duties.filter(({ duty }) => duty.startsWith('deadline '));
    expect(counts.get(slug)?.length ?? 0, slug).toBe(deadlines.length);
  }
});

/** Rows of the table by clause: 序号, 事项, 牵头单位, 责任单位, 配合单位, … */
async function eachTable(read: (slug: string) => Promise<string[][]>): Promise<void> {
  for (const [slug, { duties }] of GENERATED) {
    const rows = await read(slug);
    expect(
      rows.map(([ordinal]) => ordinal),
      slug,
    ).toEqual(duties.map((_, index) => String(index + 1)));
    expect(
      rows.map((row) => row[1]),
      slug,
    ).not.toContain('');
    // Duties of one paragraph may stand in another order.
    const holders = rows.map((row) => row.slice(2, 5).map(namesIn).join('；'));
    expect(holders.toSorted(), slug).toEqual(duties.map((duty) => columnsOf(duty).join('；')).toSorted());
  }
}

/** The table by organ: each duty once for each organ that holds it, under the ordinal that it has by clause. */
async function eachTableByOrgan(read: (slug: string) => Promise<string[][]>): Promise<void> {
  for (const [slug, { duties }] of GENERATED) {
    const rows = await read(slug);
    expect(rows, slug).toHaveLength(duties.reduce((sum, duty) => sum + holdersOf(duty).size, 0));
    expect(new Set(rows.map(([ordinal]) => ordinal)).size, slug).toBe(duties.length);
  }
}

/** Ids of the organs that hold a duty, in whatever role. */
function holdersOf({ duty }: ExpectedDuty): Set<string> {
  const words = duty.split(' ');
  return new Set(COLUMNS.flat().flatMap((role) => idsOf(words, role)));
}

const NAMES = new Map<string, string>(Object.entries(ORGANS).map(([name, id]) => [id, name]));
const COLUMNS = [['总牵头', '牵头'], ['责任'], ['配合', '指导', '督导']];

/** Organs that stand in a cell. */
function namesIn(cell: string | undefined): string[] {
  return [...NAMES.values()].filter((name) => cell?.includes(name));
}

function columnsOf({ duty }: ExpectedDuty): string[][] {
  const words = duty.split(' ');
  return COLUMNS.map((roles) => {
    const ids = roles.flatMap((role) => idsOf(words, role));
    return [...NAMES].flatMap(([id, name]) => (ids.includes(id) ? [name] : []));
  });
}

function idsOf(words: readonly string[], role: string): string[] {
  return words.flatMap((word, index) => (word === role ? words[index + 1]!.split('|') : []));
}

function daysOf({ duty }: ExpectedDuty): string[] {
  return (duty.match(/\d{4}-\d{2}-\d{2}/g) ?? []).map((day) => day.replaceAll('-', ''));
}

function isDuty(row: readonly string[]): boolean {
  return /^\d+$/.test(row[0] ?? '');
}

/** The page leaves out the columns in which nothing stands. */
function rowsOfPage(html: string): string[][] {
  const rows = html.match(/<tr id="duty-[^>]*>.*?<\/tr>/gs) ?? [];
  return rows.map((row) => {
    const cells = [...row.matchAll(/<(t[hd])[^>]* data-label="([^"]*)"[^>]*>(.*?)<\/\1>/gs)];
    const byColumn = new Map(cells.map(([, , column, markup]) => [column, withoutTags(markup!)]));
    return ['序号', '事项', '牵头单位', '责任单位', '配合单位'].map((column) => byColumn.get(column) ?? '');
  });
}

/** Of the table by clause, 0, or by organ, 1. */
function rowsOfWord(bytes: Uint8Array, table: 0 | 1): string[][] {
  const tables = officePart(bytes, 'word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const rows = tables[table]?.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
  return rows.map((row) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(withoutTags)).filter(isDuty);
}

function withoutTags(markup: string): string {
  return markup.replaceAll(/<[^>]*>/g, '').trim();
}

/** Numbers that stand below 序号, up to the table by organ. */
function ordinalsOf(boxes: string): number[] {
  const words = [...boxes.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>([^<]*)</g)];
  const byClause = words.slice(
    0,
    words.findIndex(([, , , word]) => word?.includes('按单位')),
  );
  const heads = byClause.filter(([, , , word]) => word === '序号');
  const [left, right] = [Number(heads[0]![1]), Number(heads[0]![2])];
  return byClause
    .filter(([, from, to]) => Number(from) >= left - 1 && Number(to) <= right + 1)
    .flatMap(([, , , word]) => (/^\d+$/.test(word!) ? [Number(word)] : []));
}

/** RFC 4180. */
function csvRows(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

async function bytesOf(slug: string, path: string): Promise<Uint8Array> {
  return readFile(join(out, 'circulars', slug, path));
}

async function textOf(slug: string, path: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(slug, path));
}
