import { describe, expect, test } from 'vitest';
import { frontmatter, readFiles } from './read-text.ts';

const site = '标题: 示例文件库\n缺省公开方式: 主动公开\n';

function faults(files: Record<string, string>): string[] {
  const { messages } = readFiles({ 'site.yaml': site, ...files });
  return messages.map(
    ({ file, line, column, severity, ruleId }) => `${file}:${line}:${column} ${severity} ${ruleId}`,
  );
}

test('an empty directory gives an empty corpus that publishes nothing by default', () => {
  const { corpus, messages } = readFiles({});
  expect(corpus).toMatchObject({
    site: { title: '公文库', defaultPublicity: '不予公开' },
    organs: [],
    sectors: [],
    campaigns: [],
    documents: [],
    circulars: [],
  });
  expect(messages).toMatchObject([{ ruleId: 'site-is-described', severity: 'warning' }]);
});

test('every register is read', () => {
  const { corpus, messages } = readFiles({
    'site.yaml': `${site}主办单位: 示例站点\n网站标识码: 0000000000\n域名: example.gov.invalid\n备案号: 无\n联系方式: 000-0000000\n`,
    'organs/fanli.yaml': `地区: 范例市
级别: 市
上级地区: 示例省
机关:
  - {标识: fanli-shangwuju, 全称: 范例市商务局, 简称: [市商务局], 曾用名: [范例市商业局], 别称: [商务部门], 误称: [市商业局], 上级: 范例市人民政府, 类型: 部门}
  - {标识: fanli-gequ, 全称: 各区人民政府, 简称: 各区, 类型: 类别, 成员: [东一区人民政府]}
`,
    'organs/shili.yaml': '地区: 示例省\n级别: 省\n',
    'circulars/2018/fanli-2018-1/index.md': frontmatter({ 公开方式: '主动公开' }),
    'sectors.yaml': '- {标识: yanglao, 名称: 养老, 别称: [养老机构], 类别: 领域, 归类: 民生领域}\n',
    'campaigns/2018-jiancha.yaml':
      '名称: 检查\n起止: 2018-05-01/2018-07-31\n依据: 示发〔2018〕1号\n各级文件:\n  - {级别: 市, 地区: 范例市, 文件: fanli-2018-1}\n',
    'documents.yaml':
      '- {标题: 关于检查的通知, 文号: 示发〔2018〕1号, 发文机关: 示例省商务厅, 日期: 2018-03-01}\n- 标题: 样本办法\n',
    'holidays/2018.yaml': '放假: [2018-05-01, 2018-06-18]\n调休上班: [2018-04-28]\n',
    'holidays/2019.yaml': '放假: [2019-05-01]\n',
  });
  // What the registers name and do not hold.
  expect(messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual([
    '5:94 related-organ-is-registered',
    '6:55 related-organ-is-registered',
  ]);
  expect(corpus.site.siteCode).toBe('0000000000');
  expect([...corpus.regions.values()]).toEqual([
    { name: '范例市', level: '市', parent: '示例省' },
    { name: '示例省', level: '省' },
  ]);
  expect(corpus.organs).toEqual([
    {
      id: 'fanli-shangwuju',
      region: '范例市',
      name: '范例市商务局',
      shortNames: ['市商务局'],
      formerNames: ['范例市商业局'],
      aliases: ['商务部门'],
      misnomers: ['市商业局'],
      superior: '范例市人民政府',
      kind: '部门',
      members: [],
    },
    {
      id: 'fanli-gequ',
      region: '范例市',
      name: '各区人民政府',
      shortNames: ['各区'],
      formerNames: [],
      aliases: [],
      misnomers: [],
      kind: '类别',
      members: ['东一区人民政府'],
    },
  ]);
  expect(corpus.sectors).toEqual([
    { id: 'yanglao', name: '养老', aliases: ['养老机构'], category: '领域', group: '民生领域' },
  ]);
  expect(corpus.campaigns).toEqual([
    {
      id: '2018-jiancha',
      name: '检查',
      period: { start: '2018-05-01', end: '2018-07-31' },
      basis: '示发〔2018〕1号',
      documents: [{ level: '市', region: '范例市', document: 'fanli-2018-1' }],
    },
  ]);
  expect(corpus.documents).toEqual([
    { title: '关于检查的通知', number: '示发〔2018〕1号', issuer: '示例省商务厅', date: '2018-03-01' },
    { title: '样本办法' },
  ]);
  expect(corpus.holidays).toEqual({
    off: new Set(['2018-05-01', '2018-06-18', '2019-05-01']),
    working: new Set(['2018-04-28']),
  });
});

test('what a register names and nobody holds is reported, each at its place', () => {
  expect(
    faults({
      'organs/a.yaml': `地区: 甲市
级别: 市
上级地区: 乙省
机关:
  - {标识: a, 全称: 甲市商务局, 简称: [市商务局], 上级: 甲市政府, 类型: 部门}
  - {标识: b, 全称: 各局, 类型: 类别, 成员: [市商务局, 市农业局]}
`,
      'campaigns/a.yaml': `名称: 检查
各级文件:
  - {级别: 市, 地区: 甲市, 文件: jia-2018-1}
  - {级别: 市, 地区: 甲市, 文件: jia-2018-2}
  - {级别: 省, 地区: 乙省, 文件: 乙发〔2018〕1号}
  - {级别: 省, 地区: 乙省, 文件: 乙发〔2018〕2号}
`,
      'circulars/2018/jia-2018-1/index.md': '',
      'documents.yaml': '- {标题: 意见, 文号: 乙发〔2018〕1号}\n',
    }).filter((fault) => !fault.startsWith('circulars/')),
  ).toEqual([
    'organs/a.yaml:3:7 warning superior-region-is-registered',
    'organs/a.yaml:5:40 warning related-organ-is-registered',
    'organs/a.yaml:6:40 warning related-organ-is-registered',
    'campaigns/a.yaml:4:25 warning campaign-document-is-registered',
    'campaigns/a.yaml:6:25 warning campaign-document-is-registered',
  ]);
});

describe('a register', () => {
  const organ = (id: string) => `{标识: ${id}, 全称: 甲, 类型: 部门}`;

  test.each([
    [
      { 'organs/a.yaml': `地区: 甲市\n级别: 市\n机关:\n  - ${organ('甲')}\n` },
      'organs/a.yaml:4:10 fatal id-is-ascii',
    ],
    [
      { 'organs/a.yaml': `地区: 甲市\n级别: 市\n机关:\n  - ${organ('a')}\n  - ${organ('a')}\n` },
      'organs/a.yaml:5:10 fatal id-is-unique',
    ],
    [
      { 'organs/a.yaml': '地区: 甲市\n级别: 市\n', 'organs/b.yaml': '地区: 甲市\n级别: 市\n' },
      'organs/b.yaml:1:5 fatal region-has-one-register',
    ],
    [
      { 'organs/a.yaml': '地区: 甲市\n级别: 市\n上级地区: 甲市\n' },
      'organs/a.yaml:3:7 fatal region-has-no-cycle',
    ],
    [{ 'organs/a.yaml': '地区: 甲市\n级别: 城\n' }, 'organs/a.yaml:2:5 fatal value-is-valid'],
    [{ 'sectors.yaml': '- {标识: a, 名称: 甲, 类别: 行业}\n' }, 'sectors.yaml:1:22 fatal value-is-valid'],
    [
      { 'sectors.yaml': '- {标识: a, 名称: 甲, 类别: 领域}\n- {标识: a, 名称: 乙, 类别: 领域}\n' },
      'sectors.yaml:2:8 fatal id-is-unique',
    ],
    [{ 'sectors.yaml': '标识: a\n' }, 'sectors.yaml:1:1 fatal value-is-valid'],
    [{ 'campaigns/检查.yaml': '名称: 检查\n' }, 'campaigns/检查.yaml:undefined:undefined fatal id-is-ascii'],
    [{ 'campaigns/a.yaml': '名字: 检查\n' }, 'campaigns/a.yaml:1:1 fatal key-is-present'],
    [{ 'documents.yaml': '- {标题: 甲, 日期: 2018-02-29}\n' }, 'documents.yaml:1:15 fatal date-exists'],
    [{ 'holidays/2018.yaml': '放假: [五一]\n' }, 'holidays/2018.yaml:1:6 fatal value-is-valid'],
    [{ 'site.yaml': '标题: 甲\n' }, 'site.yaml:1:1 warning default-publicity-is-stated'],
  ])('is at fault: %o', (files, fault) => {
    expect(faults(files)[0]).toBe(fault);
  });

  test('with a cycle of three regions is cut, so that names resolve', () => {
    const region = (name: string, parent: string) => `地区: ${name}\n级别: 市\n上级地区: ${parent}\n`;
    const { corpus } = readFiles({
      'organs/a.yaml': region('甲', '乙'),
      'organs/b.yaml': region('乙', '丙'),
      'organs/c.yaml': region('丙', '甲'),
    });
    expect([...corpus.regions.values()].filter(({ parent }) => parent === undefined)).toHaveLength(1);
  });
});
