import type { Sources } from '../../src/files.ts';

/** A campaign of three levels: a province, its two cities, and a county of one of them that is late. */
export function campaignContent(): Sources {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(FILES)
      .map(([path, text]): [string, Uint8Array] => [path, encoder.encode(text)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function register(region: string, level: string, above: string | undefined, id: string): string {
  return `地区: ${region}
级别: ${level}
${above === undefined ? '' : `上级地区: ${above}\n`}机关:
  - {标识: ${id}-ban, 全称: ${region}工作办公室, 简称: [${region}办], 类型: 部门}
  - {标识: ${id}-minzheng, 全称: ${region}民政部门, 类型: 部门}
`;
}

function circular(region: string, number: string, date: string, body: string): string {
  return `---
标题: ${region}工作办公室关于开展养老安全检查的通知
文种: 通知
发文机关: ${region}工作办公室
发文字号: ${number}
成文日期: ${date}
地区: ${region}
专项行动: 2018-yanglao
公开方式: 主动公开
---
${body}
`;
}

const FILES: Record<string, string> = {
  'site.yaml': `标题: 样本政策文件库
主办单位: 样本省工作办公室
网站标识码: "0000000000"
域名: example.gov.invalid
备案号: 无
联系方式: 000-0000000
缺省公开方式: 主动公开
`,
  'organs/a.yaml': register('样本省', '省', undefined, 'sheng'),
  'organs/b.yaml': register('甲市', '市', '样本省', 'jia'),
  'organs/c.yaml': register('乙市', '市', '样本省', 'yi'),
  'organs/d.yaml': register('丙县', '县', '乙市', 'bing'),
  'sectors.yaml': `- {标识: yanglao, 名称: 养老机构, 类别: 领域, 别称: [养老院]}
- {标识: yufu, 名称: 预付费, 类别: 行为}
`,
  'holidays/2018.yaml': '放假: [2018-05-01]\n调休上班: [2018-04-28]\n',
  'campaigns/2018-yanglao.yaml': `名称: 养老安全检查
起止: 2018-04-01/2018-07-31
依据: 国养发〔2018〕1号
各级文件:
  - {级别: 国家, 地区: 全国, 文件: 国养发〔2018〕1号}
  - {级别: 省, 地区: 样本省, 文件: sheng}
  - {级别: 市, 地区: 甲市, 文件: jia}
`,
  'circulars/2018/sheng/index.md': circular(
    '样本省',
    '样养发〔2018〕2号',
    '2018-04-02',
    `根据《关于养老安全的通知》（国养发〔2018〕1号），开展检查。

## 重点

检查:重点[养老机构、助餐点]{类别=领域}，:重点[预付费]{类别=行为}。

## 报送

于:时限[5月25日前]{日期=2018-05-25 单位=各市 事项=本地实施方案 报送=样本省工作办公室}报送。`,
  ),
  'circulars/2018/jia/index.md': circular(
    '甲市',
    '甲养发〔2018〕3号',
    '2018-04-20',
    `根据《样本省工作办公室关于开展养老安全检查的通知》（样养发〔2018〕2号），开展检查。

## 重点

检查:重点[养老院]{类别=领域}。（牵头单位：甲市民政部门）

## 时间

:阶段[5月2日至6月1日]{名称=排查 起=2018-05-02 止=2018-06-01}排查，于:时限[5月20日前]{日期=2018-05-20 单位=各县 事项=具体实施方案 报送=甲市工作办公室}报送。`,
  ),
  'circulars/2018/yi/index.md': circular(
    '乙市',
    '乙养发〔2018〕4号',
    '2018-04-10',
    `开展检查。

## 时间

于:时限[5月18日前]{日期=2018-05-18 单位=各县 事项=实施方案 报送=乙市工作办公室}报送。`,
  ),
  'circulars/2018/bing/index.md': circular(
    '丙县',
    '丙养发〔2018〕5号',
    '2018-05-03',
    `根据《乙市工作办公室关于开展养老安全检查的通知》（乙养发〔2018〕4号），开展检查。

## 时间

于:时限[5月21日前]{日期=2018-05-21 单位=各镇 事项=实施方案 报送=丙县工作办公室}报送。`,
  ),
};
