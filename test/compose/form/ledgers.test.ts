import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Form } from '../../../src/circular/types.ts';
import { leavesOf } from '../../../src/compose/form/form-columns.ts';
import { composeLedgerBook } from '../../../src/compose/form/ledger-book.ts';
import { ledgersOf } from '../../../src/compose/form/ledgers.ts';
import { readTree } from '../../../src/files.ts';
import { readLedgers } from '../../../src/read/form/read-ledgers.ts';
import { CORPUS, circular, facts, form, prose, template } from '../paper.ts';

let standard: Form[];

beforeAll(async () => {
  standard = readLedgers(await readTree(join(import.meta.dirname, '../../../templates/ledgers')));
});

const COMMON =
  '序号 填报单位 日期 企业或对象名称 所属行业 所在区域 情况摘要 采取的措施 责任单位 责任人 完成时限 进展/结果 备注';

/** What each ledger has besides the common columns. */
const OWN: Record<string, string> = {
  台账: '',
  日常监管工作台账: '检查时间 检查方式 发现问题 处理情况',
  风险企业管控台账: '风险等级 涉及金额 涉及人数 化解责任人 主管领导 化解措施',
  非法集资举报线索核查台账: '线索来源 受理时间 核查单位 核查结果 奖励',
  互联网金融风险整治台账: '平台名称 业务类型 线索移交 处置机制启动',
  非法集资宣传工作台账: '活动时间 形式 媒介 受众 覆盖人数',
  违法广告清理台账: '发布媒介 发布者 违法内容 清理时间 处罚',
  案件办理进展台账: '案件名称 立案时间 涉案金额 涉案人数 办理阶段 通报时间',
  资产处置进展台账: '资产名称 查封冻结情况 评估价值 处置方式 清退比例',
  信访工作台账: '来访时间 人数 诉求 接待人 疏导情况 稳控责任人',
  '突发事件处置预案（台账）': '责任主体 触发情形 响应级别 处置措施 联系人',
  监测台账: '人员 经营 资金 舆情 线下信息 监测结论',
  // 责任人 is one of the common columns.
  '重点案件、重点上访人员稳控台账': '案件 人员 动态 稳控措施',
  '____县/区非法集资风险专项排查工作台账': '行业和领域 机构数量 存在问题 整治措施 整治效果 下步打算 意见建议',
  重点风险企业管理台账: '涉众规模 风险敞口 舆论热度 涉稳隐患 整改责任 整改措施 时间安排',
};

test('every ledger at hand has the common columns and its own', () => {
  const columns = standard.map((ledger): [string, string[]] => [
    ledger.title,
    leavesOf(ledger.columns)
      .map(({ column }) => column.title)
      .sort(),
  ]);
  const expected = Object.entries(OWN).map(([title, own]): [string, string[]] => [
    title,
    `${COMMON} ${own}`.trim().split(' ').sort(),
  ]);
  expect(new Map(columns)).toEqual(new Map(expected));
});

test('a ledger is the circular’s own, one at hand, or has the common columns; each comes once, in order', () => {
  const attached = form({ name: 'buses', title: '校车台账' });
  const own = form({ name: 'drivers', title: '驾驶人台账' });
  const plan = { ...prose('plan', '方案', [], { ledgers: ['信访工作台账', '驾驶人台账'] }), ledgers: [own] };
  const whole = circular({
    ledgers: ['校车台账', '突发事件处置预案(台账)', '值班台账', '《信访工作台账》', '日志'],
  });
  const found = ledgersOf({ ...whole, attachments: [plan, attached] }, standard);
  expect(found.map(({ id, form: { title }, from }) => [from, id, title])).toEqual([
    ['attached', 'buses', '校车台账'],
    ['standard', 'emergency-plans', '突发事件处置预案（台账）'],
    ['common', expect.stringMatching(/^l[0-9a-v]{8}$/), '值班台账'],
    ['standard', 'petitions', '信访工作台账'],
    ['common', expect.stringMatching(/^l[0-9a-v]{8}$/), '日志'],
    ['own', 'drivers', '驾驶人台账'],
  ]);
  const common = standard.find(({ name }) => name === 'common')!;
  expect(found[2]!.form.columns).toBe(common.columns);
  expect(found[2]!.id).not.toBe(found[4]!.id);
});

test('the book of ledgers has the table of each under its title', () => {
  const whole = circular({ ledgers: ['信访工作台账', '监测台账'] });
  const { sections } = composeLedgerBook(ledgersOf(whole, standard), whole, facts(), CORPUS, template());
  const blocks = sections.flatMap(({ children }) => children);
  expect(blocks.map((block) => (block.type === 'paragraph' ? block.style : block.type))).toEqual([
    ...['tableTitle', 'tableUnit', 'table', 'tableNote', 'tableNote', 'tableNote', 'tableNote'],
    ...['pageBreak', 'tableTitle', 'table', 'tableNote', 'tableNote'],
  ]);
});
