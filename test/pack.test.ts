import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { readTree } from '../src/files.ts';
import { openPress } from '../src/press.ts';
import { siteModel } from '../src/site/model/index.ts';
import type { SiteModel } from '../src/site/model/types.ts';
import { smallContent } from './site/small-content.ts';
import { SAMPLE } from './support/built-site.ts';
import { readCalendar } from './write/calendar/read-calendar.ts';

/** The files of an organ's pack, by path. */
async function packOf(model: SiteModel, id: string): Promise<Record<string, Uint8Array>> {
  const pack = model.organFiles(id).find(({ path }) => path === 'pack.zip');
  return unzipSync(await pack!.make());
}

/** All text of a workbook. */
function textOf(book: Uint8Array): string {
  const parts = Object.entries(unzipSync(book)).filter(([path]) => path.endsWith('.xml'));
  return parts.map(([, xml]) => strFromU8(xml)).join('');
}

describe('a pack', () => {
  let model: SiteModel;
  beforeAll(async () => {
    model = siteModel(compile(smallContent()), await openPress({}));
  });

  test('holds the notice, the organ’s duties, its dates, and its forms with its name', async () => {
    const pack = await packOf(model, 'qinghe-zhengfu');
    expect(Object.keys(pack)).toEqual([
      '公文/样民发〔2018〕3号 关于开展养老服务机构安全检查的通知.pdf',
      '报表/样民发〔2018〕3号 检查情况表.pdf',
      '报表/样民发〔2018〕3号 检查情况表.xlsx',
      '青禾镇人民政府 任务清单.pdf',
      '青禾镇人民政府 任务清单.xlsx',
      '青禾镇人民政府 时限.ics',
    ]);
    expect(textOf(pack['报表/样民发〔2018〕3号 检查情况表.xlsx']!)).toContain('填报单位：青禾镇人民政府');
    const list = textOf(pack['青禾镇人民政府 任务清单.xlsx']!);
    for (const words of ['检查内容', '检查情况', '责任（各镇人民政府）', '区民政局（附件）'])
      expect(list).toContain(words);
    const { events } = readCalendar(strFromU8(pack['青禾镇人民政府 时限.ics']!));
    expect(events.map(({ start, summary }) => [start, summary])).toEqual([
      ['20180420', '检查情况（报区民政局）'],
    ]);
  });

  test('of an organ that returns no form holds none; of a class of organs blank ones', async () => {
    const paths = Object.keys(await packOf(model, 'yangben-minzheng'));
    expect(paths.filter((path) => path.startsWith('报表/'))).toEqual([]);
    const form = (await packOf(model, 'yangben-gezhen'))['报表/样民发〔2018〕3号 检查情况表.xlsx']!;
    expect(textOf(form)).not.toContain('填报单位');
  });

  test('is the same however often it is made', async () => {
    const [, pack] = model.organFiles('baishi-zhengfu');
    expect(await pack!.make()).toEqual(await pack!.make());
  });
});

test('no pack holds another organ’s paper: lists and forms name the organ itself, notices are of its circulars', async () => {
  const model = siteModel(compile(await readTree(SAMPLE)), await openPress({}));
  const organs = [...model.organs.values()].filter(({ duties }) => duties.length > 0);
  const names = organs.map(({ organ }) => organ.name);
  for (const { organ, work } of organs) {
    const pack = await packOf(model, organ.id);
    const paths = Object.keys(pack);
    const others = names.filter((name) => !organ.name.includes(name));
    for (const path of paths.filter((one) => !one.includes('/'))) {
      expect(path.startsWith(`${organ.name} `), path).toBe(true);
    }
    expect(paths.filter((path) => path.startsWith('公文/'))).toHaveLength(work.length);
    for (const path of paths.filter((one) => one.startsWith('报表/') && one.endsWith('.xlsx'))) {
      const text = textOf(pack[path]!);
      if (organ.kind !== '类别') expect(text, path).toContain(`填报单位：${organ.name}`);
      for (const name of others) expect(text, path).not.toContain(`填报单位：${name}`);
    }
  }
});

test('the union of the organs’ pages and of what names no organ is all duties, none twice on a page', async () => {
  const model = siteModel(compile(await readTree(SAMPLE)), await openPress({}));
  const shown = new Set<string>();
  for (const { duties, work } of model.organs.values()) {
    const ids = work.flatMap(({ tasks }) => tasks.map(({ row }) => row.duty.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(duties.map(({ duty }) => duty.id).toSorted());
    for (const id of ids) shown.add(id);
  }
  const unheld = model.unheld.flatMap(({ rows }) => rows.map(({ duty }) => duty));
  const all = model.circulars.flatMap(({ facts }) => facts.duties.map(({ id }) => id));
  expect([...shown, ...unheld.map(({ id }) => id)].toSorted()).toEqual(all.toSorted());
  // A seat of a person names no organ.
  expect(unheld.length).toBeGreaterThan(0);
  for (const { kind, assignments } of unheld) {
    expect([kind, assignments.flatMap(({ organs }) => organs)]).toEqual(['group', []]);
  }
});
