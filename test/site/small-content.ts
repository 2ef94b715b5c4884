import type { Sources } from '../../src/files.ts';

/** A content directory with one circular of each visibility; what must not be seen contains the word 秘不示人. */
export function smallContent(): Sources {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(FILES)
      .map(([path, text]): [string, Uint8Array] => [path, encoder.encode(text)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const SITE = `标题: 样本区政策文件库
主办单位: 样本区人民政府办公室
网站标识码: "0000000000"
域名: example.gov.invalid
备案号: 无
联系方式: 000-0000000
缺省公开方式: 主动公开
`;

const ORGANS = `地区: 样本区
级别: 县
机关:
  - {标识: yangben-zhengfuban, 全称: 样本区人民政府办公室, 类型: 部门}
  - {标识: yangben-minzheng, 全称: 样本区民政局, 简称: [区民政局], 类型: 部门}
  - {标识: yangben-gezhen, 全称: 各镇人民政府, 简称: [各镇], 类型: 类别, 成员: [青禾镇人民政府, 白石镇人民政府]}
  - {标识: qinghe-zhengfu, 全称: 青禾镇人民政府, 类型: 政府}
  - {标识: baishi-zhengfu, 全称: 白石镇人民政府, 类型: 政府}
`;

const CAMPAIGN = `名称: 养老服务机构安全检查
起止: 2018-04-01/2018-06-30
依据: 样民发〔2018〕3号
各级文件:
  - {级别: 县, 地区: 样本区, 文件: open}
  - {级别: 县, 地区: 样本区, 文件: classified}
  - {级别: 县, 地区: 样本区, 文件: 样民发〔2018〕9号}
`;

const FORM = `标题: 检查情况表
纸张: 横向
列:
  - 序号: {类型: 序号}
  - 机构情况:
      - 机构名称: {类型: 文本}
      - 床位: {类型: 整数, 单位: 张, 合计: 是}
行: 3
合计: 合计
填报: [填报人]
说明: [床位按登记数填写。]
`;

function circular(number: number, title: string, more: string, body: string): string {
  return `---
标题: 样本区人民政府办公室关于${title}的通知
文种: 通知
发文机关: 样本区人民政府办公室
发文字号: 样民发〔2018〕${number}号
成文日期: 2018-04-0${number}
地区: 样本区
${more}
---
${body}
`;
}

const OPEN = `根据《样本区人民政府办公室关于内部核查的通知》（样民发〔2018〕9号）、《样本区人民政府办公室关于核对名册的通知》（样民发〔2018〕5号）要求，开展检查。<b>粗</b>

## 检查内容

检查床位和消防。（责任单位：区民政局、各镇）

### 分片检查。

各镇于:时限[4月20日前]{日期=2018-04-20 单位=各镇 事项=检查情况 附表=beds.form.yaml 报送=区民政局}报送。

## 其他

参见[总局网站](https://example.gov.invalid/a)和[坏链接](javascript:alert)。`;

const HIDDEN = '秘不示人的正文。（责任单位：区民政局）';

const FILES: Record<string, string> = {
  'site.yaml': SITE,
  'organs/yangben.yaml': ORGANS,
  'campaigns/2018-yanglao.yaml': CAMPAIGN,
  'circulars/2018/open/index.md': circular(
    3,
    '开展养老服务机构安全检查',
    '专项行动: 2018-yanglao\n主送: [各镇人民政府]\n附件: [beds.form.yaml]\n台账: [信访工作台账, 检查情况表]\n公开方式: 主动公开\n联系: {人: 秘不示人, 电话: 000-1111111, 公开: 否}',
    OPEN,
  ),
  'circulars/2018/open/beds.form.yaml': FORM,
  'circulars/2018/request/index.md': circular(5, '核对名册', '公开方式: 依申请公开', HIDDEN),
  'circulars/2018/classified/index.md': circular(
    9,
    '内部核查',
    '专项行动: 2018-yanglao\n密级: 秘密\n附注: [秘不示人]',
    HIDDEN,
  ),
  'circulars/2018/draft/index.md': circular(6, '秘不示人的草稿', '草稿: 是', HIDDEN),
  'circulars/2018/withheld/index.md': circular(7, '秘不示人的事项', '公开方式: 不予公开', HIDDEN),
};
