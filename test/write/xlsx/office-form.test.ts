import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { readTree } from '../../../src/files.ts';
import { openPress } from '../../../src/press.ts';
import { papersOf } from '../../../src/publish.ts';
import { writeXlsx } from '../../../src/write/xlsx/index.ts';
import { needs } from '../../support/needs.ts';
import { PROJECT } from '../../support/run.ts';
import { form } from '../documents.ts';
import { officePart } from '../office-parts.ts';
import { fillIn } from './fill-in.ts';

needs('libreoffice')('LibreOffice', () => {
  test('refuses what a form does not allow, and adds up each block', async () => {
    const right = { C6: '甲', D6: '留样', E6: '街道', F6: '3', F7: '4', G9: '1.5', G10: '2.25', H6: '50%' };
    const wrong = { D7: '乱填', E7: '另填', F9: '3.5', F10: '-1', G6: '许多', I6: '某日' };
    const { invalid, shown } = await fillIn(await writeXlsx(form()), { ...right, ...wrong }, ['F8', 'G11']);
    expect(invalid.toSorted()).toEqual(Object.keys(wrong).toSorted());
    expect(shown).toEqual({ F8: '7', G11: '3.75' });
  });

  const sample = join(PROJECT, 'content');
  const real = join(PROJECT, '../shared/real');
  const papers = [
    [sample, 'fanli-2018-7', 'forms/clues.xlsx', 3, 1],
    [sample, 'fanli-2018-7', 'forms/overview.xlsx', 38, 1],
    [sample, 'qinghe-2018-9', 'ledgers.xlsx', 0, 10],
    [real, 'xiamen-2018-7', 'forms/clues.xlsx', 3, 1],
    [real, 'xiamen-2018-7', 'forms/overview.xlsx', 20, 1],
  ] as const;
  test.each(papers.filter(([content]) => existsSync(content)))(
    'opens %s %s %s, adds up every total over its rows and refuses choices that are none',
    async (content, slug, path, count, sheets) => {
      const compiled = compile(await readTree(content));
      const circular = compiled.corpus.circulars.find((one) => one.slug === slug)!;
      const paper = papersOf(circular, compiled, await openPress({})).find((one) => one.path === path)!;
      const workbook = await paper.make();
      const sheet = officePart(workbook, 'xl/worksheets/sheet1.xml');
      const totals = totalsOf(sheet);
      const choices = choicesOf(sheet);
      expect(totals).toHaveLength(count);
      const entries = totals.flatMap(({ first, last }) =>
        first === last
          ? [[first, '5']]
          : [
              [first, '2'],
              [last, '3'],
            ],
      );
      const filled = await fillIn(
        workbook,
        Object.fromEntries([...entries, ...choices.map((cell) => [cell, '不在其中'])]),
        totals.map(({ cell }) => cell),
      );
      expect(filled.sheets).toBe(sheets);
      expect(filled.invalid.toSorted()).toEqual(choices.toSorted());
      for (const { cell } of totals) expect(filled.shown[cell], cell).toMatch(/^5(?:\.00)?$/);
    },
  );
});

/** Cells that sum others, with the first and the last of those. */
function totalsOf(sheet: string): { cell: string; first: string; last: string }[] {
  return [...sheet.matchAll(/<c r="(\w+)"[^>]*><f>[^<]*SUM\((\w+):(\w+)\)/g)].map(
    ([, cell = '', first = '', last = '']) => ({ cell, first, last }),
  );
}

/** The first cell of each column of choices. */
function choicesOf(sheet: string): string[] {
  return [...sheet.matchAll(/<dataValidation type="list" sqref="(\w+)/g)].map(([, cell = '']) => cell);
}
