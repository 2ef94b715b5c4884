import { expect, test } from 'vitest';
import { imported, wordsPrinted } from './imported.ts';

const NOTICE = `范例市水利局文件

范水〔2018〕7号

范例市水利局关于印发2018年渠系巡护
实施方案的通知

各区水利局，市局各处室：

现将《2018年渠系巡护实施方案》印发给你们，请认真执行。

附件：1.渠系巡护登记表
2.巡护任务分工表

范例市水利局
2018年3月12日

（此件主动公开）

（联系人：李样本，电话：000-0000000）

2018年渠系巡护实施方案

一、工作目标

摸清渠系底数。

二、工作措施

（一）逐段检查。各区水利局要逐段检查渠道，于2018年5月10日前将巡护清单报送市水利局。（责任单位：各区水利局）

（二）及时处置。发现险情立即报告市水利局。

三、进度安排

（一）全面巡护阶段。4月1日至6月30日为全面巡护阶段，逐段登记。

（二）总结阶段（7月下旬）。汇总成果。

四、职责分工

各单位的职责是：
市水利局：负责组织巡护。
各区水利局：负责辖区渠道。

附件1

渠系巡护登记表

单位：米

序号\t渠道\t\t备注
\t名称\t长度\t
\t\t\t
合计\t\t\t

填报人：      电话：       年   月   日

注：1.长度填写整数。
2.备注填写险情。

附件2

巡护任务分工表

渠道\t责任单位\t完成时限
东渠\t东区水利局\t6月底
西渠\t西区水利局\t6月底

抄送：示例省水利厅，范例市人民政府办公室。

范例市水利局办公室
2018年3月13日印发
`;

test('a notice with all its parts becomes their files', () => {
  const { files, folder, text, said } = imported(NOTICE);
  expect(folder).toBe('circulars/2018/circular-2018-7');
  expect([...files.keys()]).toEqual([
    'circulars/2018/circular-2018-7/index.md',
    'circulars/2018/circular-2018-7/plan.md',
    'circulars/2018/circular-2018-7/form.form.yaml',
    'circulars/2018/circular-2018-7/division.md',
    'organs/circular-2018-7.yaml',
  ]);
  expect(text('index.md')).toBe(`---
标题: 范例市水利局关于印发2018年渠系巡护实施方案的通知
文种: 通知
发文机关: 范例市水利局
发文字号: 范水〔2018〕7号
成文日期: 2018-03-12
地区: 范例市
起止: 2018-04-01/2018-07-31
主送: [各区水利局, 市局各处室]
抄送: [示例省水利厅, 范例市人民政府办公室]
印发: {机关: 范例市水利局办公室, 日期: 2018-03-13}
公开方式: 主动公开
联系: {人: 李样本, 电话: 000-0000000, 公开: 否}
印发件: [plan.md]
附件: [form.form.yaml, division.md]
---

现将《2018年渠系巡护实施方案》印发给你们，请认真执行。
`);
  expect(text('plan.md')).toBe(`---
标题: 2018年渠系巡护实施方案
---

## 工作目标

摸清渠系底数。

## 工作措施

### 逐段检查。

各区水利局要逐段检查渠道，于:时限[2018年5月10日前]{日期=2018-05-10 单位=各区水利局 事项=巡护清单 报送=市水利局}将巡护清单报送市水利局。（责任单位：各区水利局）

### 及时处置。

发现险情:时限[立即报告]{频次=立即 报送=市水利局}市水利局。

## 进度安排

### 全面巡护阶段。

:阶段[4月1日至6月30日]{名称=全面巡护 起=2018-04-01 止=2018-06-30}为全面巡护阶段，逐段登记。

### 总结阶段（:阶段[7月下旬]{名称=总结 起=2018-07-21 止=2018-07-31}）。

汇总成果。

## 职责分工

各单位的职责是：

:::职责
- 市水利局：负责组织巡护。
- 各区水利局：负责辖区渠道。
:::
`);
  expect(text('form.form.yaml')).toBe(`标题: 渠系巡护登记表
表头系重建: 是
计量单位: 米
列:
  - 序号: {类型: 序号}
  - 渠道:
      - 名称: {类型: 文本}
      - 长度: {类型: 文本}
  - 备注: {类型: 文本}
行: 1
合计: 合计
填报: [填报人, 电话, 日期]
说明:
  - 长度填写整数。
  - 备注填写险情。
`);
  expect(text('division.md')).toContain(
    ':::分工{维度=渠道}\n| 渠道 | 责任单位 | 完成时限 |\n|---|---|---|\n| 东渠 |',
  );
  expect(said('ask').map((one) => one.replace(/^[\d:]+ /, ''))).toContain('时限：“立即报告”请补写单位、事项');
});

test('it compiles without a fatal problem and prints what the text said', () => {
  const { files, said } = imported(NOTICE);
  const words = wordsPrinted(files);
  expect(words).toContain(
    '二、工作措施（一）逐段检查。各区水利局要逐段检查渠道，于2018年5月10日前将巡护清单报送市水利局。（责任单位：各区水利局）',
  );
  expect(words).toContain('抄送：示例省水利厅，范例市人民政府办公室。范例市水利局办公室2018年3月13日印发');
  expect(said('ask').filter((one) => /编译|漏字/.test(one))).toEqual([]);
});

/** The body that a text of some paragraphs becomes. */
function body(...lines: string[]): { body: string; said: string[] } {
  const text = `范例市水利局关于巡护的通知\n\n各区水利局：\n\n${lines.join('\n\n')}\n\n范例市水利局\n\n2018年3月12日`;
  const found = imported(text);
  return {
    body: found.text('index.md').split('---\n\n')[1]?.trim() ?? '',
    said: [...found.said('changed'), ...found.said('ask')].filter(
      (one) => !/公开方式|机关名录|发文字号/.test(one),
    ),
  };
}

test('levels follow from ordinals, which are generated again', () => {
  expect(
    body('一、范围', '（一）渠道', '1.干渠。干渠每日巡护。', '（1）上游', '说明。', '二、要求', '说明。')
      .body,
  ).toBe('## 范围\n\n### 渠道\n\n#### 干渠。\n\n干渠每日巡护。\n\n##### 上游\n\n说明。\n\n## 要求\n\n说明。');
});

test('items that are numbered like headings keep their ordinals', () => {
  expect(body('一、范围', '（一）干渠和支渠；', '（二）涵闸；', '（三）其他。').body).toBe(
    '## 范围\n\n（一）干渠和支渠；\n\n（二）涵闸；\n\n（三）其他。',
  );
  expect(body('1.各区每日巡护。', '2.各区每月汇总。').body).toBe('1.各区每日巡护。\n\n2.各区每月汇总。');
});

test('a heading that lost its ordinal gets it back where only one line can be meant', () => {
  const { body: text, said } = body(
    '一、范围',
    '渠道。',
    '工作要求',
    '（一）登记。逐段登记。',
    '（二）汇总。按月汇总。',
    '三、附则',
    '说明。',
  );
  expect(text).toContain('## 工作要求\n\n### 登记。');
  expect(said).toEqual(['9:1 序号：“工作要求”前的序号缺失，按次序补上，作第1级标题']);
});

test('a repeated ordinal is told, and a run that begins anew keeps what was typed', () => {
  expect(body('一、范围', '甲。', '二、措施', '乙。', '二、要求', '丙。').said).toEqual([
    '13:1 序号：序号“二、”不合次序（这是同级的第3个），印出时从这里起重编，请核对有无缺漏',
  ]);
  const { body: text, said } = body(
    '一、甲',
    '（一）子',
    '文。',
    '（二）丑',
    '文。',
    '（一）寅',
    '文。',
    '（二）卯',
    '文。',
  );
  expect(text).toContain('### 丑\n\n文。\n\n（一）寅\n\n文。\n\n（二）卯');
  expect(said[0]).toMatch(/序号从“（一）”重新数起/);
});

test('characters that the format would take for marks are written so that it does not', () => {
  const lines = ['比例:时限[甲]{乙=丙}和[链接](b.md)。', ':::职责', '# 不是标题', '甲**乙'];
  const text = `范例市水利局关于巡护的通知\n\n各区水利局：\n\n${lines.join('\n\n')}\n\n正文。\n\n范例市水利局\n\n2018年3月12日`;
  const words = wordsPrinted(imported(text).files);
  for (const piece of ['比例：时限[甲]{乙=丙}和[链接］（b.md)。', '：：：职责', '甲＊＊乙'])
    expect(words).toContain(piece);
});

test('a day without a report is asked about, and so is one whose year is not known', () => {
  const { body: text, said } = body('各区于5月1日前完成巡护。', '各区于1月5日前将清单报送市水利局。');
  expect(text).not.toContain(':时限');
  expect(said).toEqual([
    '5:4 时限：“5月1日前”像是一个时限，请核对是否标作 :时限',
    '7:4 时限：“1月5日前”是哪一年的日期定不下来，没有标出',
  ]);
});

test('what a file lacks is asked for and never keeps the rest from coming over', () => {
  const { text, said, files } = imported('没有头尾的一段话。');
  expect(text('index.md')).toContain('标题: 样本\n文种: 通知\n发文机关: 发文机关待补\n');
  expect(said('ask').map((one) => one.split('：')[0])).toEqual(
    expect.arrayContaining(['成文日期', '发文机关', '标题', '地区']),
  );
  expect(wordsPrinted(files)).toContain('没有头尾的一段话。');
});

test('organs that the region’s register has are not proposed again', () => {
  const register = new TextEncoder().encode(
    '地区: 范例市\n级别: 市\n机关:\n  - {标识: fanli-shuiliju, 全称: 范例市水利局, 简称: [市水利局], 类型: 部门}\n',
  );
  const { files, extended, said } = imported(NOTICE, new Map([['organs/fanli.yaml', register]]));
  expect([...files.keys()].filter((path) => path.startsWith('organs/'))).toEqual([]);
  expect(new TextDecoder().decode(extended.get('organs/fanli.yaml')).split('范例市水利局,').length).toBe(2);
  const asked = said('ask').find((one) => one.startsWith('机关名录'))!;
  expect(asked).not.toMatch(/、市水利局、|：范例市水利局、/);
});
