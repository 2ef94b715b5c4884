import type { Planted } from './planted.ts';

/** Faults of targets and the division of tasks. */
export const targets: Planted[] = [
  [
    'row-names-lead',
    'qinghe-2018-9/index.md',
    '| 信访工作台账 | 镇综治办公室 |',
    '| 信访工作台账 | 镇综治办公室、镇财政所 |',
  ],
  ['declared-count-holds', 'yangben-2018-16/plan.md', '重点领域分为六类：', '重点领域分为七类：'],
  [
    'enumeration-is-complete',
    'qinghe-2018-9/index.md',
    '；二是:重点',
    '；三是:重点',
    ['declared-count-holds'],
  ],
  ['ledger-is-named-in-text', 'yangben-2018-16/index.md', '示例: 是', '示例: 是\n台账: [信访工作台账]'],
  [
    'campaign-is-registered',
    'qinghe-2018-9/index.md',
    '专项行动: 2018-feifa-jizi',
    '专项行动: 2018-feifa-jiz',
  ],
  [
    'division-agrees-with-text',
    'fanli-2018-7/division.md',
    '| 旅行社 | 市旅发委 | 市市场监管局 |',
    '| 旅行社 | 市市场监管局 | 市公安局 |',
  ],
  [
    'target-has-one-lead',
    'fanli-2018-7/division.md',
    '| 养老机构 | 市民政局 | 市公安局、卫计委 |',
    '| 养老机构 | 市民政局 | 市公安局、卫计委 |\n| 养老机构 | 市教育局 | 市公安局 |',
  ],
  [
    'target-has-organ',
    'yangben-2018-16/plan.md',
    '负责排查旅游企业；查处以预售旅游套餐、景区权益凭证为名集资的行为；指导旅行社规范预收款管理。',
    '负责查处以预售旅游套餐为名集资的行为。',
  ],
  [
    'target-is-listed-once',
    'fanli-2018-7/plan.md',
    '民营医疗机构、旅行社]{',
    '民营医疗机构、旅行社、旅游企业]{',
  ],
  [
    'target-is-registered',
    'yangben-2018-16/plan.md',
    '民营医疗机构、旅行社]{',
    '民营医疗机构、旅行社、影视投资]{',
    ['target-has-organ'],
  ],
];
