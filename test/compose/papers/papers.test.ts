import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { demandedPapers } from '../../../src/compose/papers/demanded-papers.ts';
import { readTree } from '../../../src/files.ts';
import { expectFile } from '../../support/golden.ts';
import { demandedBy, papersIn, paperTemplates, readable } from './demanding.ts';

const REAL = join(import.meta.dirname, '../../../../shared/real');

/** A plan that demands one paper of each kind. */
const PLAN = `---
标题: 2018年范例市预付卡专项检查实施方案
台账: [日常监管工作台账]
附件: [shops.form.yaml]
---

## 工作目标

查清预付卡的数量和资金。

## 组织机构

:::机构{名称=专项检查工作组}
- 组长：市商务局；
- 成员：市教育局、市民政局；
- 宣传教育组：市教育局。
:::

## 检查任务

### 行业自查。

各行业协会组织企业自查，跨区经营的企业由注册地牵头。（责任单位：各区）

### 签订文书。

各区与企业签订责任书，企业向社会公开承诺书。（责任单位：各区）

## 工作要求

各区:时限[5月25日前]{日期=2018-05-25 单位=各区 事项=具体实施方案 报送=市商务局}报送方案，:时限[每月末]{频次=每月末 单位=各区 事项=检查情况 附表=shops.form.yaml 报送=市商务局}报送情况；遇有卷款逃跑的，:时限[立即]{频次=立即 单位=各区 事项=重大风险情况 报送="市商务局、市公安局"}报告；发现线索的，:时限[及时]{频次=及时 单位=各区 事项=违法线索 报送=市商务局}报送；:时限[报送信息2篇]{频次=随时 至少=2 单位=各区 事项=工作信息 报送=市商务局 内容="工作亮点、意见建议"}。

市商务局:时限[定期通报]{频次=定期 单位=市商务局 事项=工作通报}。各区于:时限[6月8日前]{日期=2018-06-08 单位=各区 事项=企业名单 报送=市商务局}报名单，于:时限[8月3日前]{日期=2018-08-03 单位=各区 事项=检查工作报告 附表=shops.form.yaml 报送=市商务局 内容="检查情况、存在问题、下一步打算"}报送报告。
`;

const FORM = '标题: 企业情况表\n列:\n  - 企业: {类型: 文本}\n';

const META = {
  标题: '范例市商务局关于印发2018年范例市预付卡专项检查实施方案的通知',
  发文字号: '范商〔2018〕1号',
  起止: '2018-05-15/2018-08-31',
  主送: '[各区人民政府]',
  附件: '[plan.md]',
};

test('each kind of paper has what the circular says of it', async () => {
  const { papers, print } = await demandedBy(
    '现将方案印发给你们。\n',
    { 'plan.md': PLAN, 'shops.form.yaml': FORM },
    META,
  );
  const texts = papers.map((paper) => {
    const { orientation, format = '没有版头' } = paper.template;
    return `# ${paper.template.id}：${paper.title}（${format}，${orientation}）\n${readable(print(paper))}\n`;
  });
  expectFile(join(import.meta.dirname, 'papers.txt'), texts.join('\n'));
});

test('a circular without deadlines, groups, ledgers and words that demand a paper demands none', async () => {
  const { papers } = await demandedBy('请各区重视检查。\n');
  expect(papers).toEqual([]);
});

test('what is called a report is a paper though the text says not to whom; its addressee stands open', async () => {
  const { papers, print } = await demandedBy(
    '各区:时限[每月底]{频次=每月末 单位=各区 事项=线索汇总报告}汇总，:时限[6月底前]{日期=2018-06-30 单位=各区 事项=动员培训}完成培训。\n',
  );
  expect(papers.map(({ title }) => title)).toEqual(['关于线索汇总的报告', '落实情况检查清单']);
  expect(readable(print(papers[0]!))).toContain('addressees ×××：');
});

test('two papers of one title are told apart by when they are due, then by number', async () => {
  const report = (due: string) => `:时限[某日前]{${due} 单位=各区 事项=检查报告 报送=市商务局}`;
  const { papers } = await demandedBy(
    `各区${report('日期=2018-06-30')}、${report('日期=2018-07-31')}、${report('日期=2018-07-31')}报送。\n`,
  );
  expect(papers.map(({ title }) => title).slice(0, 3)).toEqual([
    '关于检查的报告',
    '关于检查的报告（2018年7月31日）',
    '关于检查的报告（2）',
  ]);
});

test('a matter that is a sentence, or too long for a title, leaves the name of the kind', async () => {
  const long = '各类预付卡发卡企业资金存管'.repeat(6);
  const { papers } = await demandedBy(
    `各区于:时限[6月30日前]{日期=2018-06-30 单位=各区 报送=市商务局}报送材料，于:时限[7月31日前]{日期=2018-07-31 单位=各区 事项=${long} 报送=市商务局}报送。\n`,
  );
  expect(papers.map(({ title }) => title).slice(0, 2)).toEqual(['报送材料', '报送材料（2018年7月31日）']);
});

test('a plan has the heads that the circular lists for it; of a notice, those of the plan issued with it; else its own', async () => {
  const demand = (more: string) =>
    `各区于:时限[6月30日前]{日期=2018-06-30 单位=各区 事项=实施方案 报送=市商务局${more}}报送方案。\n`;
  const heads = async (body: string, files = {}, meta = {}) => {
    const { papers, print } = await demandedBy(body, files, meta);
    const text = readable(print(papers[0]!));
    return [papers[0]!.title, ...[...text.matchAll(/^heading1 (.*)$/gmu)].map(([, head]) => head)];
  };
  expect(await heads(demand(' 内容="任务、时间"'))).toEqual(['实施方案', '一、任务', '二、时间']);
  expect(await heads(demand(''))).toEqual([
    '实施方案',
    ...['一、工作目标', '二、组织领导', '三、重点任务', '四、进度安排', '五、工作要求'],
  ]);
  const plan = { 'plan.md': '---\n标题: 检查方案\n---\n\n## 检查内容\n\n查账。\n' };
  expect(await heads(demand(''), plan, { 印发件: '[plan.md]' })).toEqual(['×××检查方案', '一、检查内容']);
});

test('a paper of a sample is marked as one', async () => {
  const { papers, print } = await demandedBy(
    '各区于:时限[6月30日前]{日期=2018-06-30 单位=各区 事项=总结 报送=市商务局}报送总结。\n',
    {},
    { 示例: '是' },
  );
  for (const paper of papers)
    expect(print(paper).sections.map(({ banner }) => banner?.runs)).toEqual([
      [{ type: 'text', text: '示例文件　非真实公文' }],
    ]);
});

const kindsIn = async (content: string) => {
  const compiled = compile(await readTree(join(import.meta.dirname, '../../..', content)));
  const templates = await paperTemplates();
  return new Map(
    compiled.corpus.circulars.map(({ slug }) => {
      const { papers } = papersIn(compiled, slug, templates);
      return [slug, papers.map(({ template }) => template.id)];
    }),
  );
};

test('the samples demand every kind of paper that there is', async () => {
  const kinds = [...(await kindsIn('content')).values()].flat();
  expect([...new Set(kinds)].sort()).toEqual((await paperTemplates()).map(({ id }) => id).sort());
});

test.skipIf(!existsSync(REAL))('the real circulars demand what their texts ask for', async () => {
  expect(Object.fromEntries(await kindsIn('../shared/real'))).toEqual({
    'dongying-2017-3': ['plan', 'summary', 'news', 'bulletin', 'checklist', 'risk-notice'],
    'baodi-2017': ['summary', 'news', 'bulletin', 'checklist', 'roster', 'responsibility'],
    'xiamen-2018-7': [
      'periodic-report',
      'urgent-report',
      'news',
      'plan',
      'summary',
      'checklist',
      'risk-notice',
    ],
  });
});

test('thousands of deadlines are listed in less than a second', async () => {
  const one = ':时限[每月末]{频次=每月末 单位=各区 事项=检查情况 附表=shops.form.yaml 报送=市商务局}报送。';
  const body = Array.from({ length: 3000 }, (_, at) => `各区${one.replace('检查', `检查${at}`)}`).join(
    '\n\n',
  );
  const { circular, facts, corpus, papers } = await demandedBy(body);
  const templates = await paperTemplates();
  const start = performance.now();
  const again = demandedPapers(circular, facts, corpus, templates);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(again).toHaveLength(papers.length);
  expect(papers).toHaveLength(3001);
});
