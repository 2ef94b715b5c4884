import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CircularMeta } from '../../src/circular/types.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import { layOut } from '../../src/layout/index.ts';
import type { Page } from '../../src/layout/types.ts';
import { CORPUS, circular, facts, p, prose, section, template } from '../compose/paper.ts';
import { fakeMetrics } from './fake-metrics.ts';

const SENTENCE = '各区应当对照名册逐条检查渠道、水闸和泵站，发现隐患立即处置。';
/** Of a length that no line holds. */
const paragraphs = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 1, maxLength: 14, size: 'max' });
const anyMeta: fc.Arbitrary<Partial<CircularMeta>> = fc.record({
  issuers: fc.constantFrom(
    ['范例市农业局'],
    ['范例市农业局', '范例市水利局'],
    ['范例市农业局', '范例市水利局', '范例市人民政府办公室'],
  ),
  title: fc.constantFrom(
    '关于检查渠系的通知',
    '范例市农业局关于转发示例省水利厅关于进一步加强灌溉渠系日常管护和农田水利设施汛前检修工作的通知的通知',
  ),
  notes: fc.constantFrom([], ['联系单位另行通知']),
  publicity: fc.constantFrom('主动公开' as const, '依申请公开' as const),
  contact: fc.constantFrom({ person: '管护组', phone: '000-0000000', public: false }),
  copies: fc.constantFrom([], ['范例市人民政府办公室']),
  printing: fc.constantFrom({ date: '2020-03-05' }),
});
const anyNotice = fc.record({
  meta: anyMeta,
  paragraphs,
  headed: fc.boolean(),
  attachments: fc.constantFrom(
    [],
    ['名册'],
    ['名册', '检查表', '渠系、水闸、泵站、机井和塘坝检查要点及其说明'],
  ),
});

test('a page with a signature or notes has text of the circular, and so has the first', () => {
  fc.assert(
    fc.property(anyNotice, ({ meta, paragraphs, headed, attachments }) => {
      const texts = paragraphs.map((count) => p(SENTENCE.repeat(count)));
      const notice = circular(
        meta,
        headed && texts.length > 1 ? [texts[0]!, section(2, '检查要求', ...texts.slice(1))] : texts,
      );
      notice.attachments = attachments.map((title) => prose(title, title, [p(SENTENCE)]));
      const document = composeNotice(notice, facts(), CORPUS, FORMAT, () => undefined);
      const pages = layOut(document, fakeMetrics).pages.map(wordsOf);
      expect(pages[0]).toMatch(TEXT);
      for (const page of pages) if (TAIL.test(page)) expect(page).toMatch(TEXT);
    }),
    { numRuns: 400, seed: 20180515 },
  );
});

/** Four characters of the text in a row: a turnover line may hold no more of it. */
const TEXT = new RegExp([...SENTENCE.slice(0, -3)].map((_, at) => SENTENCE.slice(at, at + 4)).join('|'), 'u');
const FORMAT = template();
const TAIL = /2020年3月5日(?!印发)|（此件|（联系/u;

function wordsOf({ items }: Page): string {
  return items.map((item) => (item.type === 'text' ? item.text : '')).join('');
}
