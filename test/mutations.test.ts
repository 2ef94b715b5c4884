import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { readTree } from '../src/files.ts';

/**
 * Faults planted in the sample, one at a time: its own rule finds each, and says so once; no other rule speaks up that did
 * not before, but for those named, which the fault breaks as well.
 */
const FOLDER = 'circulars/2018/';
const PLANTED: [rule: string, file: string, from: string, to: string, also?: string[]][] = [
  [
    'title-names-issuer',
    'fanli-2018-7/index.md',
    '标题: 范例市防范和处置非法集资工作领导小组办公室关于',
    '标题: 关于',
  ],
  ['title-ends-in-kind', 'fanli-zhengfu-2018-2/index.md', '文种: 意见', '文种: 决定'],
  [
    'title-names-what-it-issues',
    'yangben-2018-16/plan.md',
    '标题: 2018年样本区涉嫌',
    '标题: 2018年样本区严查涉嫌',
    ['citation-resolves', 'own-title-is-quoted-exactly'],
  ],
  ['number-is-of-issue-year', 'qinghe-2018-9/index.md', '青政〔2018〕9号', '青政〔2017〕9号'],
  ['printing-follows-issue-date', 'qinghe-2018-9/index.md', '日期: 2018-06-01}', '日期: 2018-05-31}'],
  [
    'imprint-is-given',
    'yangben-2018-16/index.md',
    '印发: {机关: 样本区人民政府办公室, 日期: 2018-05-29}\n',
    '',
  ],
  [
    'addressees-are-given',
    'shengban-2018-5/index.md',
    '主送: [各设区的市人民政府, 省防范和处置非法集资工作领导小组各成员单位]\n',
    '',
    ['duty-holder-is-addressee'],
  ],
  ['signature-is-given', 'yangben-2018-16/index.md', '示例: 是', '示例: 是\n落款: 无'],
  ['heading-has-siblings', 'shengban-2018-5/plan.md', '## 处置要求\n', '## 处置要求\n\n### 分级处置。\n'],
  ['heading-ends-without-mark', 'fanli-2018-7/plan.md', '## 工作目标', '## 工作目标。'],
  ['heading-is-said-once', 'qinghe-2018-9/index.md', '### 遵守纪律。', '### 快速报告。'],
  ['run-in-is-alike', 'qinghe-2018-9/index.md', '### 遵守纪律。', '### 遵守纪律'],
  ['heading-marks-are-alike', 'fanli-2018-7/plan.md', '### 分工负责，协同联动。', '### 分工负责、协同联动。'],
  ['citation-has-number', 'fanli-2018-7/plan.md', '实施意见》（范政发〔2018〕2号）', '实施意见》'],
  ['citation-number-is-standard', 'yangben-2018-16/plan.md', '（范政发〔2018〕2号）', '（范政发[2018]2号）'],
  [
    'citation-has-one-title',
    'yangben-2018-16/plan.md',
    '健全防范非法集资长效机制',
    '健全防范非法集资长效体制',
  ],
  ['own-title-is-quoted-exactly', 'fanli-2018-7/index.md', '《2018年范例市涉嫌', '《2018年涉嫌'],
  ['citation-resolves', 'fanli-2018-7/index.md', '（示联发〔2018〕3号）', '（示联发〔2018〕4号）'],
  [
    'phases-do-not-overlap',
    'qinghe-2018-9/index.md',
    '6月11日至7月15日]{名称=集中排查 起=2018-06-11',
    '6月9日至7月15日]{名称=集中排查 起=2018-06-09',
  ],
  [
    'phases-leave-no-gap',
    'qinghe-2018-9/index.md',
    '6月11日至7月15日]{名称=集中排查 起=2018-06-11',
    '6月15日至7月15日]{名称=集中排查 起=2018-06-15',
  ],
  [
    'phase-is-within-period',
    'qinghe-2018-9/index.md',
    '7月27日]{名称=巩固总结 起=2018-07-16 止=2018-07-27',
    '7月30日]{名称=巩固总结 起=2018-07-16 止=2018-07-30',
  ],
  [
    'period-is-within-campaign',
    'fanli-2018-7/index.md',
    '起止: 2018-05-15/2018-07-31',
    '起止: 2018-05-15/2018-09-30',
    ['final-report-follows-periodic'],
  ],
  [
    'deadline-is-working-day',
    'qinghe-2018-9/index.md',
    ':时限[7月25日前]{日期=2018-07-25',
    ':时限[7月22日前]{日期=2018-07-22',
  ],
  [
    'deadline-leaves-time',
    'fanli-2018-7/plan.md',
    '[2018年6月1日前]{日期=2018-06-01',
    '[2018年5月17日前]{日期=2018-05-17',
  ],
  ['deadline-date-is-as-written', 'fanli-2018-7/plan.md', '{日期=2018-08-03', '{日期=2018-08-06'],
  [
    'final-report-follows-periodic',
    'fanli-2018-7/plan.md',
    '[2018年8月3日前]{日期=2018-08-03',
    '[2018年7月27日前]{日期=2018-07-27',
  ],
  [
    'roll-up-follows-returns',
    'yangben-2018-16/plan.md',
    '[8月2日前]{日期=2018-08-02',
    '[7月26日前]{日期=2018-07-26',
  ],
  ['date-exists-in-text', 'qinghe-2018-9/index.md', '[6月1日至6月10日]', '[6月1日至6月31日]'],
  ['date-is-absolute', 'shengban-2018-5/plan.md', '对往年已经排查过的机构', '对去年已经排查过的机构'],
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
  ['attachment-is-mentioned', 'fanli-2018-7/plan.md', '按照附件3明确的分工', '按照明确的分工'],
  ['attachment-number-exists', 'fanli-2018-7/plan.md', '按照附件3明确', '按照附件3、附件4明确'],
  ['attachment-is-called-fujian', 'fanli-2018-7/plan.md', '填写附件1报送', '填写附表1报送'],
  ['form-names-reporter', 'fanli-2018-7/clues.form.yaml', '填报: [填报单位, 填报人', '填报: [填报人'],
  [
    'form-unit-is-used',
    'fanli-2018-7/overview.form.yaml',
    '计量单位: 家、人、万元',
    '计量单位: 家、人、户、万元',
  ],
  [
    'form-decimals-suit-counts',
    'fanli-2018-7/clues.form.yaml',
    '金额以万元为单位，保留两位小数；人数填写整数。',
    '所有数字均保留两位小数。',
  ],
  ['form-note-names-column', 'fanli-2018-7/clues.form.yaml', '“清退比例”按照', '“清偿比例”按照'],
  ['form-note-has-no-number', 'fanli-2018-7/clues.form.yaml', '  - 本表每月末', '  - 1.本表每月末'],
  ['word-is-as-meant', 'fanli-2018-7/plan.md', '查清管住', '查清管住、落实实处'],
  ['account-is-written-zhang', 'fanli-2018-7/plan.md', '核对台账与报表', '核对台帐与报表'],
  ['others-is-written-qita', 'fanli-2018-7/plan.md', '有异常交易', '有其它异常交易'],
  [
    'letters-are-chinese',
    'fanli-2018-7/plan.md',
    '行业主（监）管部门负责把本领域的',
    '行业主（监）管部门负责把本领域의',
  ],
  ['ideographs-are-unspaced', 'fanli-2018-7/plan.md', '以区为主逐街', '以区为主 逐街'],
  ['digits-are-half-width', 'fanli-2018-7/index.md', '请结合实际', '请在２０１８年结合实际'],
  ['marks-are-full-width', 'fanli-2018-7/index.md', '，请结合实际，', ',请结合实际，'],
  ['marks-are-paired', 'fanli-2018-7/plan.md', '行业主（监）管部门负责', '行业主（监管部门负责'],
  ['mark-is-not-doubled', 'fanli-2018-7/index.md', '请结合实际，', '请结合实际，，'],
  ['quotes-need-no-comma', 'fanli-2018-7/plan.md', '“乡村振兴”“绿色能源”', '“乡村振兴”、“绿色能源”'],
  ['list-ends-plainly', 'qinghe-2018-9/index.md', '赶集日和文艺演出等形式', '赶集日、文艺演出、等形式'],
  ['word-is-not-doubled', 'fanli-2018-7/index.md', '请结合实际，', '请结合实际结合实际，'],
  ['circular-is-issued-to', 'shengban-2018-5/index.md', '现印发给你们', '现印发你们'],
  ['paragraph-ends-in-mark', 'shengban-2018-5/plan.md', '督促自查自纠，整改后', '督促自查自纠，\n\n整改后'],
  [
    'mobile-number-is-withheld',
    'qinghe-2018-9/index.md',
    '并安排专人看守现场',
    '并拨打13900000000，安排专人看守现场',
  ],
  [
    'mail-address-is-official',
    'qinghe-2018-9/index.md',
    '并安排专人看守现场',
    '并发送至shili@163.com，安排专人看守现场',
  ],
];

const sample = readTree('content');
const before = sample.then((sources) => new Set(compile(sources).messages.map(keyOf)));

test.each(PLANTED)('%s finds what is planted in %s', async (rule, file, from, to, also = []) => {
  const sources = new Map(await sample);
  const path = FOLDER + file;
  const text = new TextDecoder().decode(sources.get(path));
  expect(text.split(from).length, `${file} holds “${from}” once`).toBeGreaterThan(1);
  sources.set(path, new TextEncoder().encode(text.replace(from, to)));
  const known = await before;
  const fresh = compile(sources).messages.filter((message) => !known.has(keyOf(message)));
  const rules = fresh.map(({ ruleId }) => ruleId!);
  expect(rules).toContain(rule);
  expect(
    rules.filter((id) => id !== rule && !also.includes(id)),
    fresh.join('\n'),
  ).toEqual([]);
});

/** Without its line, which a planted line moves. */
function keyOf({
  file,
  ruleId,
  reason,
}: {
  file?: string | undefined;
  ruleId?: string | undefined;
  reason: string;
}): string {
  return `${file} ${ruleId} ${reason}`;
}
