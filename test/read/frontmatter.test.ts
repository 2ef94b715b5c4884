import { describe, expect, test } from 'vitest';
import { brief, frontmatter, index, readCircular, readFiles } from './read-text.ts';

function metaOf(more: Record<string, string | undefined>) {
  const { circular, messages } = readCircular(frontmatter(more));
  if (circular === undefined) throw new Error(messages.map((message) => message.reason).join('\n'));
  return circular.meta;
}

/** Rules and places of what is wrong with a frontmatter. */
function faults(more: Record<string, string | undefined>): string[] {
  return brief(readCircular(frontmatter(more)).messages);
}

test('the least frontmatter has its defaults', () => {
  expect(metaOf({})).toMatchObject({
    title: '范例市商务局关于开展专项检查的通知',
    kind: '通知',
    issuers: ['范例市商务局'],
    issueDate: '2018-05-15',
    region: '范例市',
    addressees: [],
    validity: { status: '有效' },
    format: '文件',
    sample: false,
    draft: false,
    ledgers: [],
  });
  expect(metaOf({})).not.toHaveProperty('publicity');
  expect(metaOf({})).not.toHaveProperty('signature');
});

test('every key has its English name', () => {
  const meta = metaOf({
    发文机关: '[甲局, 乙局]',
    发文字号: '范商〔2018〕7号',
    专项行动: '2018-jiancha',
    起止: '2018-05-15/2018-07-30',
    主送: '各区人民政府',
    抄送: '[甲, 乙]',
    版记主送: '[丙、丁]',
    印发: '{机关: 甲局, 日期: 2018-05-16}',
    公开方式: '主动公开',
    主题分类: '财政、金融、审计/金融',
    发布日期: '2018-05-16 09:00',
    索引号: '000014349/2018-00007',
    有效性: '废止',
    废止依据: '《样本》',
    联系: '{人: 综合组, 电话: 000-0000000, 公开: 是}',
    附注: '联系人见附件',
    版式: '信函',
    示例: '是',
    草稿: '是',
    发文机关标志: '无',
    落款: '无',
    签发人: '[甲某]',
    密级: '机密★1年',
    紧急程度: '特急',
    份号: '000001',
    台账: '[风险台账]',
  });
  expect(meta).toMatchObject({
    issuers: ['甲局', '乙局'],
    documentNumber: { text: '范商〔2018〕7号', agencyCode: '范商', year: 2018, serial: 7 },
    campaign: '2018-jiancha',
    period: { start: '2018-05-15', end: '2018-07-30' },
    addressees: ['各区人民政府'],
    copies: ['甲', '乙'],
    imprintAddressees: ['丙、丁'],
    printing: { organ: '甲局', date: '2018-05-16' },
    publicity: '主动公开',
    topic: '财政、金融、审计/金融',
    publishedAt: '2018-05-16 09:00',
    indexNumber: '000014349/2018-00007',
    validity: { status: '废止', basis: '《样本》' },
    contact: { person: '综合组', phone: '000-0000000', public: true },
    notes: ['联系人见附件'],
    format: '信函',
    sample: true,
    draft: true,
    letterhead: null,
    signature: [],
    signatories: ['甲某'],
    classification: '机密★1年',
    urgency: '特急',
    copyNumber: '000001',
    ledgers: ['风险台账'],
  });
  expect(meta.places.issueDate).toMatchObject({
    start: { line: 5, column: 7 },
    end: { line: 5, column: 17 },
  });
});

describe('a value', () => {
  test.each([
    [{ 成文日期: '2018-02-30' }, '5:7 fatal date-exists'],
    [{ 成文日期: '2018年5月15日' }, '5:7 fatal value-is-valid'],
    [{ 成文日期: '[2018-05-15]' }, '5:7 fatal value-is-valid'],
    [{ 文种: '通知书' }, '3:5 fatal value-is-valid'],
    [{ 标题: '' }, '2:1 fatal value-is-valid'],
    [{ 标题: '{甲: 乙}' }, '2:6 fatal value-is-valid'],
    [{ 示例: 'true' }, '7:5 fatal value-is-valid'],
    [{ 起止: '2018-05-15/2018-05-01' }, '7:5 fatal period-runs-forward'],
    [{ 起止: '2018-05-15/2018-06-31' }, '7:5 fatal date-exists'],
    [{ 发文字号: '无' }, '7:7 fatal value-is-valid'],
    [{ 发布日期: '2018-05-16 25:00' }, '7:7 fatal value-is-valid'],
    [{ 印发: '{机关: 甲}' }, '7:6 fatal key-is-present'],
    [{ 印发: '{日期: 2018-13-01}' }, '7:10 fatal date-exists'],
    [{ 主送: '[甲, {乙: 丙}]' }, '7:10 fatal value-is-valid'],
    [{ 主送机关: '甲' }, '7:1 fatal key-is-known'],
    [{ 联系: '{姓名: 甲}' }, '7:6 fatal key-is-known'],
    [{ 地区: undefined }, '2:1 fatal key-is-present'],
    [{ 标题: '"甲\\u0001乙"' }, '2:5 error text-is-printable'],
  ])('%o is at fault', (more, fault) => {
    expect(faults(more)).toEqual([fault]);
  });

  test('that is not valid is shown, with what was meant', () => {
    const { messages } = readCircular(frontmatter({ 文种: '通告书', 主送机关: '甲' }));
    expect(messages.map(({ reason, note }) => `${reason.slice(0, 20)}… ${note}`)).toEqual([
      '“文种”写的是“通告书”，应是“决议”、… 是否应为“通告”？',
      '没有“主送机关”这个项目… 是否应为“主送”？',
    ]);
  });

  test('on several lines joins without a space between ideographs', () => {
    expect(metaOf({ 标题: '范例市商务局关于\n  开展检查的通知' }).title).toBe(
      '范例市商务局关于开展检查的通知',
    );
  });
});

test('a number with other brackets is understood, reported and left as it was written', () => {
  const { circular, messages } = readCircular(frontmatter({ 发文字号: '范商[2018]第07号' }));
  expect(brief(messages)).toEqual(['7:7 error document-number-is-standard']);
  expect(messages[0]!.note).toBe('改为“范商〔2018〕7号”');
  expect(circular!.meta.documentNumber).toEqual({
    text: '范商[2018]第07号',
    agencyCode: '范商',
    year: 2018,
    serial: 7,
  });
});

describe('YAML', () => {
  /** Rules and places of what is wrong with a frontmatter that is written out. */
  const faultsOf = (yaml: string) =>
    brief(readFiles({ [index]: `---\n${yaml}\n---\n正文\n` }).messages.slice(1));
  const least = '标题: 甲\n文种: 通知\n发文机关: 乙\n成文日期: 2018-05-15\n地区: 范例市';

  test('with a full-width colon after a key is reported, and read on', () => {
    expect(faultsOf(`${least.replace('标题: ', '标题：')}\n颜色: 红`)).toEqual([
      '2:3 fatal key-has-half-width-colon',
      '7:1 fatal key-is-known',
    ]);
    expect(faultsOf(`${least}\n联系: {人：甲}`)).toEqual(['7:6 fatal key-is-known']);
  });

  test.each([
    ['主送: [甲, 乙', '7:9 fatal yaml-is-readable'],
    ['主送: "甲', '7:6 fatal yaml-is-readable'],
    ['主送: 甲: 乙', '7:5 fatal yaml-is-readable'],
    ['主送: @甲', '7:5 fatal yaml-is-readable'],
    ['地区: 乙市', '7:1 fatal yaml-is-readable'],
    ['未知：甲', '7:1 fatal yaml-is-readable'],
    ['主送: *甲', '7:5 fatal yaml-is-plain'],
    ['主送: !a 乙', '7:8 fatal yaml-is-plain'],
  ])('that cannot be read is reported: %s', (line, fault) => {
    expect(faultsOf(`${least}\n${line}`)[0]).toBe(fault);
  });

  test('does not let references grow', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`).slice(
      1,
    );
    const { messages } = readFiles({ [index]: `---\na0: &a0 [甲]\n${lines.join('\n')}\n---\n` });
    expect(messages.map((message) => message.ruleId)).toContain('yaml-is-plain');
  });

  test('that is missing or does not close is reported', () => {
    expect(brief(readFiles({ [index]: '正文' }).messages.slice(1))).toEqual([
      '1:1 fatal frontmatter-is-present',
    ]);
    expect(brief(readFiles({ [index]: '---\n标题: 甲\n正文' }).messages.slice(1))).toEqual([
      '1:1 fatal frontmatter-closes',
    ]);
    expect(readFiles({ [index]: '' }).messages.slice(1)).toHaveLength(1);
  });

  test('may have Windows line ends and a byte order mark', () => {
    const { circular, messages } = readCircular(
      `\ufeff${frontmatter()}甲\n乙\n\n:::职责\n- 丙：丁\n:::\n`.replaceAll('\n', '\r\n'),
    );
    expect(messages).toEqual([]);
    expect(circular!.children.map((block) => block.type)).toEqual(['paragraph', 'dutyList']);
  });
});

test('faults of the body are reported beside those of the frontmatter', () => {
  const { circular, messages } = readCircular(`${frontmatter({ 文种: '甲' })}:时限[乙]{日期=2018-02-30}\n`);
  expect(circular).toBeUndefined();
  expect(messages.map((message) => message.line)).toEqual([8, 3]);
});

describe('印章', () => {
  const seals = { 'a.png': '', 'b.png': '' };
  const read = (value: string) => readCircular(frontmatter({ 印章: value }), seals);

  test('are image files of the circular’s folder, in the order of the signature', () => {
    const folder = index.replace('index.md', '');
    expect(read('a.png').circular?.meta.seals).toEqual([`${folder}a.png`]);
    expect(read('[a.png, b.png]').circular?.meta.seals).toEqual([`${folder}a.png`, `${folder}b.png`]);
  });

  test('加盖: they are put on by hand', () => {
    expect(read('加盖').circular?.meta.seals).toEqual([]);
    expect(metaOf({})).not.toHaveProperty('seals');
  });

  test.each([
    ['[a.png, c.png]', '7:13 fatal file-exists'],
    ['../a.png', '7:5 fatal path-stays-in-folder'],
  ])('%s is at fault', (value, fault) => {
    const { circular, messages } = read(value);
    expect(brief(messages)).toEqual([fault]);
    expect(circular).toBeUndefined();
  });
});

test('出席, 请假 and 列席 are texts or lists of them', () => {
  expect(metaOf({ 出席: '[甲某某, 乙某某]', 请假: '丙某某' })).toMatchObject({
    attendees: ['甲某某', '乙某某'],
    absentees: ['丙某某'],
  });
  expect(metaOf({})).not.toHaveProperty('observers');
});
