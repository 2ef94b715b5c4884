import { expect, test } from 'vitest';
import { imprintApart } from '../../src/compose/imprint-apart.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { layOut } from '../../src/layout/index.ts';
import { fakeMetrics } from '../layout/fake-metrics.ts';
import { CORPUS, circular, facts, p, template } from './paper.ts';

/** A notice whose imprint finds no room on its page. */
function crowded(format = template()) {
  const copies = Array.from({ length: 60 }, (_, index) => `样本区第${index + 1}街道办事处`);
  return composeNotice(circular({ copies }, [p('请认真执行。')]), facts(), CORPUS, format, () => undefined);
}

const numbered = (document: ReturnType<typeof crowded>) =>
  layOut(document, fakeMetrics).pages.map(({ items }) =>
    /— ?\d+ ?—/.test(items.map((item) => (item.type === 'text' ? item.text : '')).join('')),
  );

test('a page that holds the imprint alone has no number, in a section of its own or not', () => {
  expect(layOut(crowded(), fakeMetrics).loneImprint).toBe(1);
  expect(numbered(crowded())).toEqual([true, false]);
  expect(numbered(imprintApart(crowded()))).toEqual([true, false]);
});

test('it has one where the format says so', () => {
  const format = { ...template(), pageNumber: { ...template().pageNumber, onLoneImprint: true } };
  expect(numbered(crowded(format))).toEqual([true, true]);
  expect(numbered(imprintApart(crowded(format)))).toEqual([true, true]);
});
