import { expect, test } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import { traceOf } from '../../../src/write/trace/index.ts';
import { documentOf, paragraph, row, table } from '../../layout/builders.ts';
import { fakeMetrics } from '../../layout/fake-metrics.ts';

test('a trace shows what stands where, in reading order', () => {
  const document = documentOf([
    paragraph('关于样本事项的通知', 'title', { role: 'title', anchor: 'title' }),
    paragraph([
      { type: 'text', text: '详见' },
      { type: 'text', text: '网站', href: 'https://www.example.gov.cn/', color: '#1a4f9c' },
    ]),
    { type: 'rule', thickness: 0.5, color: '#000000', spaceBefore: 0, spaceAfter: 0 },
    table([1], [], [row(['甲'])]),
  ]);
  expect(traceOf(layOut(document, fakeMetrics))).toBe(`page 1 210.0 × 297.0
  71.1 43.8 title 22pt heading1 关于样本事项的通知
  39.1 53.6 body 16pt 详见
  50.3 53.6 body 16pt #1a4f9c <https://www.example.gov.cn/> 网站
  rule 28.0 59.2 → 184.0 59.2 0.5pt #000000
  29.4 65.1 body 12pt cell 甲
  rule 27.8 59.3 → 184.2 59.3 1pt #000000
  rule 27.8 67.7 → 184.2 67.7 1pt #000000
  rule 28.0 59.3 → 28.0 67.7 1pt #000000
  rule 184.0 59.3 → 184.0 67.7 1pt #000000
  161.1 273.3 digits 14pt unread — 1 —
outline 关于样本事项的通知 → page 1, 37.0
anchor title → page 1, 37.0
`);
});
