import { expect, test } from 'vitest';
import type { CircularMeta, Table, TableRow } from '../../src/circular/types.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { layOut } from '../../src/layout/index.ts';
import { fakeMetrics } from '../layout/fake-metrics.ts';
import { CORPUS, circular, facts, p, prose, template } from './paper.ts';

const SENTENCE = '请各区人民政府和有关部门对照清单认真组织检查，如期报送结果。';

/** The texts of each page of a notice, line by line. */
function pagesOf(paragraphs: string[], meta: Partial<CircularMeta> = {}): string[] {
  const of = circular(
    { publicity: '主动公开', ...meta },
    paragraphs.map((text) => p(text)),
  );
  const document = composeNotice(of, facts(), CORPUS, template(), () => undefined);
  return layOut(document, fakeMetrics).pages.map(({ items }) =>
    items.map((item) => (item.type === 'text' ? item.text : '')).join(''),
  );
}

test('the page of the signature has body text, however long the text is', () => {
  for (const contact of [undefined, { person: '李明', phone: '000-1234567', public: false }])
    for (let sentences = 1; sentences < 30; sentences++) {
      const pages = pagesOf([SENTENCE.repeat(sentences)], contact && { contact });
      expect(pages[0], `${sentences} sentences`).toMatch(/请各区|检查/u);
      expect(pages.at(-1), `${sentences} sentences`).toMatch(/检查|结果/u);
    }
});

test('one or two lines too many are taken in by tighter lines', () => {
  const counts = Array.from({ length: 12 }, (_, index) => pagesOf([SENTENCE.repeat(index + 1)]).length);
  const loose = { ...template(), signature: { ...template().signature, tightest: 1 } };
  const untightened = Array.from({ length: 12 }, (_, index) => {
    const of = circular({ publicity: '主动公开' }, [p(SENTENCE.repeat(index + 1))]);
    return layOut(
      composeNotice(of, facts(), CORPUS, loose, () => undefined),
      fakeMetrics,
    ).pages.length;
  });
  const saved = counts.filter((count, index) => count < untightened[index]!);
  expect(saved.length).toBeGreaterThan(0);
  expect(counts.every((count, index) => count <= untightened[index]!)).toBe(true);
});

test('a text that runs on to a second page by itself keeps its lines apart', () => {
  const of = circular({}, [p(SENTENCE.repeat(20))]);
  const { sections } = composeNotice(of, facts(), CORPUS, template(), () => undefined);
  for (const block of sections[0]!.children)
    if (block.type === 'paragraph') expect(block.override?.lineHeight).toBeUndefined();
});

test('a table at the end of the text gives its last row, a list of attachments stays whole', () => {
  const row = (text: string): TableRow => ({
    type: 'tableRow',
    children: [{ type: 'tableCell', children: [{ type: 'text', value: text }] }],
  });
  for (let rows = 1; rows < 40; rows++)
    for (const attached of [0, 3]) {
      const table: Table = {
        type: 'table',
        children: [row('事项'), ...Array.from({ length: rows }, () => row('检查校车'))],
      };
      const of = circular({}, [p(SENTENCE), table]);
      of.attachments.push(...Array.from({ length: attached }, (_, index) => prose(`a${index}`, '校车名册')));
      const { pages } = layOut(
        composeNotice(of, facts(), CORPUS, template(), () => undefined),
        fakeMetrics,
      );
      const signed = pages
        .map(({ items }) => items.map((item) => (item.type === 'text' ? item.text : '')).join(''))
        .find((text) => text.includes('2020年3月5日'));
      expect(signed, `${rows} rows, ${attached} attachments`).toContain('检查');
    }
});
