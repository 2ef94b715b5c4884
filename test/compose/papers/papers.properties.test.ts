import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emWidth } from '../../../src/compose/em-width.ts';
import { paragraphsOf, textOf } from '../paper.ts';
import { demandedBy, paperTemplates, readable } from './demanding.ts';

const WHEN = [
  '日期=2018-06-30',
  '工作日=5',
  ...['每月末', '每月25日', '每季末', '立即', '及时', '随时', '定期'].map((word) => `频次=${word}`),
];

const asked = fc.record({
  when: fc.constantFrom(...WHEN),
  matter: fc.constantFrom(
    ...['检查报告', '工作总结', '实施方案', '工作信息', '情况通报', '动员培训', '风险清单', '检查情况'],
    '各类预付卡发卡企业资金存管'.repeat(8),
    undefined,
  ),
  reportTo: fc.constantFrom('市商务局', '市商务局、市公安局', '某委员会', undefined),
  contents: fc.array(fc.constantFrom('基本情况', '主要问题', '典型案例', '下一步打算', '意见建议'), {
    maxLength: 6,
  }),
});

type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

function spanOf({ when, matter, reportTo, contents }: Asked): string {
  const attributes = [
    when,
    '单位=各区',
    ...(matter === undefined ? [] : [`事项=${matter}`]),
    ...(reportTo === undefined ? [] : [`报送=${reportTo}`]),
    ...(contents.length === 0 ? [] : [`内容="${contents.join('、')}"`]),
  ];
  return `各区应当:时限[按时]{${attributes.join(' ')}}办理。`;
}

test('every deadline that asks for something in writing has one paper, with the heads of the circular in its order, each once', async () => {
  const templates = await paperTemplates();
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 12 }), async (spans) => {
      const { facts, papers, print } = await demandedBy(`${spans.map(spanOf).join('\n\n')}\n`);
      expect(facts.deadlines).toHaveLength(spans.length);
      expect(papers.length).toBeLessThanOrEqual(spans.length + templates.length);
      for (const [index, deadline] of facts.deadlines.entries()) {
        const { matter, reportTo, contents } = spans[index]!;
        const own = papers.filter((paper) => paper.deadline === deadline);
        const isAsked = reportTo !== undefined || contents.length > 0;
        expect(own.length).toBeLessThanOrEqual(1);
        if (isAsked || matter?.endsWith('报告')) expect(own).toHaveLength(1);
        if (matter === '动员培训' && !isAsked) expect(own).toEqual([]);
        for (const paper of own) {
          const document = print(paper);
          const heads = [...new Set(contents)];
          if (heads.length > 0 && paper.template.body === 'outline') expect(headsOf(document)).toEqual(heads);
          if (heads.length > 0 && paper.template.body === 'sheet')
            expect(readable(document).match(/(?<=^blank )[^｜]*/gmu)).toEqual(heads);
          expect(new Set(headsOf(document)).size).toBe(headsOf(document).length);
        }
      }
      for (const key of ['id', 'title'] as const) {
        const names = papers.map((paper) => paper[key]);
        expect(new Set(names).size).toBe(names.length);
      }
      for (const { id, heading } of papers) {
        expect(id).toMatch(/^[a-z0-9-]+$/);
        expect(emWidth(heading)).toBeLessThanOrEqual(60);
      }
    }),
    { numRuns: 30 },
  );
});

function headsOf(document: Parameters<typeof paragraphsOf>[0]): string[] {
  return paragraphsOf(document)
    .filter(({ style }) => style === 'heading1')
    .map((head) => textOf(head).replace(/^[^、]+、/u, ''));
}
