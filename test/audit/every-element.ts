import { stringify } from 'yaml';
import { auditPdf } from '../../src/audit/audit-pdf.ts';
import type { Finding } from '../../src/audit/types.ts';
import { compile, factsOf } from '../../src/compile.ts';
import { composeNotice } from '../../src/compose/notice.ts';
import type { Template } from '../../src/compose/template/template.ts';
import type { Sources } from '../../src/files.ts';
import { layOut } from '../../src/layout/index.ts';
import type { FontSet } from '../../src/write/pdf/fonts.ts';
import { writePdf } from '../../src/write/pdf/index.ts';
import { png } from '../support/pictures.ts';

/** A circular of every kind, with the elements that its kind can have. */
export type Variant = 'downward' | 'upward' | 'joint' | 'sealed' | 'letter' | 'order' | 'minutes';

const BASE = {
  标题: '范例市水利局关于做好2018年汛期渠系巡查和维护工作的通知',
  文种: '通知',
  发文机关: '范例市水利局',
  发文字号: '范水〔2018〕12号',
  成文日期: '2018-05-21',
  地区: '范例市',
  主送: ['各区人民政府', '市防汛抗旱指挥部各成员单位', '各渠系管理所', '各有关企业'],
  抄送: [
    '示例省水利厅',
    '范例市人民政府办公室',
    '市委农村工作领导小组办公室',
    '各民主党派范例市委员会',
    '范例市总工会',
  ],
  版记主送: ['各乡镇人民政府', '各街道办事处'],
  印发: { 机关: '范例市水利局办公室', 日期: '2018-05-21' },
  公开方式: '主动公开',
  示例: '否',
};

const MORE: Record<Variant, Record<string, unknown>> = {
  downward: {
    份号: '000123',
    密级: '秘密★1年',
    紧急程度: '特急',
    附件: ['method.md', 'damage.form.yaml'],
  },
  upward: {
    发文机关: '范例市人民政府办公室',
    标题: '范例市水利局关于申请渠系改造补助资金的请示',
    文种: '请示',
    签发人: '王示例',
    主送: ['示例省水利厅'],
    版记主送: undefined,
    附件: ['method.md'],
  },
  joint: { 发文机关: ['范例市水利局', '范例市农业局'], 版记主送: undefined, 抄送: undefined },
  sealed: { 印章: ['seal.png'], 版记主送: undefined },
  letter: { 版式: '信函', 份号: '000123', 密级: '秘密★1年', 紧急程度: '特急' },
  order: { 文种: '命令', 版式: '命令', 主送: undefined, 版记主送: undefined },
  minutes: {
    标题: '渠系巡查会议纪要',
    文种: '纪要',
    版式: '纪要',
    主送: undefined,
    版记主送: undefined,
    落款: '无',
    出席: ['市水利局王示例', '市农业局李样本', '市气象局周典型', '市财政局吴样板', '东一区政府郑模范'],
    请假: ['东一区赵范本'],
    列席: ['市气象局钱样例'],
  },
};

const METHOD = `---
标题: 渠系巡查记录填报方法
---

${sentences(6, 5)}
`;

const FORM = stringify({
  标题: '渠系损毁情况统计表',
  计量单位: '处、米',
  纸张: '横向',
  列: [
    { 序号: { 类型: '序号' } },
    { 渠道名称: { 类型: '文本' } },
    { 损毁处数: { 类型: '整数', 单位: '处', 合计: '是' } },
    { 备注: { 类型: '文本' } },
  ],
  行: 40,
  合计: '合计',
});

const SITE = stringify({
  标题: '示例文件库',
  主办单位: '示例站点',
  网站标识码: '0000000000',
  域名: 'example.gov.invalid',
  备案号: '无',
  联系方式: '000-0000000',
  缺省公开方式: '主动公开',
});

/** The sources of a circular that has every element of its kind, with text for more than two pages. */
export function sourcesOf(variant: Variant): Sources {
  const meta = Object.fromEntries(
    Object.entries({ ...BASE, ...MORE[variant] }).filter(([, value]) => value !== undefined),
  );
  const folder = 'circulars/2018/every-element';
  const encode = (text: string) => new TextEncoder().encode(text);
  return new Map<string, Uint8Array>([
    ['site.yaml', encode(SITE)],
    [`${folder}/index.md`, encode(`---\n${stringify(meta)}---\n\n${BODY}`)],
    [`${folder}/method.md`, encode(METHOD)],
    [`${folder}/damage.form.yaml`, encode(FORM)],
    [`${folder}/seal.png`, png(420, 420)],
  ]);
}

/** The circular of a kind, printed with a template. */
export async function printed(variant: Variant, template: Template, fonts: FontSet): Promise<Uint8Array> {
  const sources = sourcesOf(variant);
  const compiled = compile(sources);
  const [circular] = compiled.corpus.circulars;
  if (!circular) throw new Error(compiled.messages.map(String).join('\n'));
  const document = composeNotice(circular, factsOf(compiled, circular), compiled.corpus, template, (file) =>
    sources.get(file),
  );
  return writePdf(document, layOut(document, fonts), fonts);
}

export async function findingsOf(bytes: Uint8Array): Promise<Finding[]> {
  const audit = await auditPdf(bytes);
  if (audit.type !== 'audit') throw new Error(audit.reason);
  return audit.findings;
}

function sentences(from: number, count: number): string {
  const subjects = ['各渠系管理所', '各区水利部门', '市直有关单位', '沿渠乡镇', '巡查人员', '值守人员'];
  return Array.from(
    { length: count },
    (_, index) =>
      `${subjects[(from + index) % subjects.length]}要对干渠、支渠和斗渠逐段巡查，记录渗漏、塌陷和淤积的位置、长度与成因，当日报送所在区，汛期内每周汇总一次，不得迟报漏报。`,
  ).join('');
}

const BODY = `为保证2018年汛期渠系安全运行，根据《范例市水利工程管理办法》，现将有关事项通知如下：

## 加强组织领导

${sentences(0, 2)}

### 明确责任分工

${sentences(1, 3)}

#### 落实值守制度

${sentences(2, 2)}

##### 报送巡查记录

${sentences(3, 2)}

### 健全联动机制。

${sentences(4, 3)}

## 严格巡查要求

${sentences(5, 9)}

${sentences(0, 2)}
`;
