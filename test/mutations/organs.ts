import type { Planted } from './planted.ts';

/** Faults of organs. */
export const organs: Planted[] = [
  ['abbreviation-is-defined', 'shengban-2018-5/plan.md', '（以下简称省处非办）', ''],
  ['abbreviation-is-used', 'fanli-2018-7/index.md', '我办制定了', '范例市处非工作专班（以下简称专班）制定了'],
  [
    'duty-holder-is-member',
    'yangben-2018-16/plan.md',
    '区司法局、区财政局、区国税局、区地税局',
    '区司法局、区国税局、区地税局',
  ],
  ['duty-holder-is-addressee', 'yangben-2018-16/index.md', ', 区法院、检察院]', ']'],
  [
    'organ-is-addressed-once',
    'yangben-2018-16/index.md',
    '区法院、检察院]',
    '区法院、检察院, 区信访办、区委宣传部]',
  ],
  [
    'organ-has-one-role',
    'fanli-2018-7/division.md',
    '| 市民政局 | 市公安局、卫计委 |',
    '| 市民政局 | 市公安局、民政局 |',
  ],
  ['organ-level-fits', 'fanli-2018-7/plan.md', '在全市通报', '在各设区的市通报'],
  [
    'report-names-recipient',
    'qinghe-2018-9/index.md',
    '事项=书面总结和工作台账 报送=镇排查办',
    '事项=工作台账和书面总结',
  ],
  [
    'abbreviation-means-one-thing',
    'qinghe-2018-9/index.md',
    '（以下简称区领导小组办公室）',
    '（以下简称镇领导小组）',
    ['abbreviation-is-used'],
  ],
  [
    'addressee-has-duty',
    'fanli-2018-7/index.md',
    '主送: [各区人民政府, 各有关成员单位]',
    '主送: [各区人民政府, 各有关成员单位, 市残联]',
  ],
  [
    'organ-has-one-name',
    'organs/fanli.yaml',
    '简称: [市处非办, 市防范和处置非法集资工作领导小组办公室]',
    '别称: [市处非办]',
  ],
  ['organ-is-not-misnamed', 'organs/fanli.yaml', '简称: [市房管局, 房管局]', '误称: [市房管局, 房管局]'],
  ['organ-name-is-current', 'organs/fanli.yaml', '简称: [市旅发委, 旅发委]', '曾用名: [市旅发委, 旅发委]'],
  [
    'organ-is-registered',
    'fanli-2018-7/division.md',
    '| 房地产 | 市房管局 |',
    '| 房地产 | 市房管处 |',
    ['division-agrees-with-text'],
  ],
  [
    'report-goes-elsewhere',
    'yangben-2018-16/plan.md',
    '事项=全区排查工作报告 报送=市处非办',
    '事项=全区排查工作报告 报送=领导小组办公室',
  ],
];
