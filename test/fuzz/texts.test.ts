import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, fuzz } from './fuzz.ts';
import { edits, mutated } from './mutations.ts';
import { take } from './take.ts';

const PIECES = [
  '甲',
  '乙。',
  '一、',
  '（一）',
  '1.',
  '（1）',
  '二、丙',
  '\n',
  '\n\n',
  '：',
  '，',
  '；',
  '、',
  '附件',
  '附件1',
  '附件：1.丁\n2.戊',
  '范例市水利局',
  '范水〔2018〕7号',
  '2018年5月2日',
  '关于巡护的通知',
  '各区：',
  '抄送：',
  '印发',
  '（此件主动公开）',
  '\t',
  '\t\t\n',
  '序号\t名称\n\t\n',
  '合计',
  '注：',
  '5月3日前报送市水利局',
  '每月底汇总',
  '4月1日至5月1日为巡护阶段',
  '（责任单位：甲局）',
  '## ',
  '**',
  '- ',
  '---\n',
  ':::职责\n',
  ':::',
  '[',
  ']',
  '{',
  '}',
  '](',
  '|',
  '"',
  '\\',
  '#',
  ':时限[',
  '![a](b.png)',
  '\u200b',
  '\u3000',
  ' ',
  '— 3 —',
  '市水利局：负责',
  '任组长，成员由甲局组成',
  '签发人：',
  '特急',
  '标题: ',
  '\ud800',
  '\u0007',
];

test(
  'texts of any pieces are imported without a fault',
  () =>
    fuzz(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), 500, (parts) =>
      take(new TextEncoder().encode(parts.join(''))),
    ),
  FUZZ_TIMEOUT,
);

const NOTICE = `范例市水利局文件

范水〔2018〕7号

范例市水利局关于印发2018年渠系巡护专项行动方案的通知

各区水利局，市局各处室：

现将《2018年渠系巡护专项行动方案》印发给你们，请认真执行。

附件：1.渠系巡护登记表
2.巡护任务分工表

范例市水利局
2018年3月12日

（此件主动公开）
（联系人：李样本，电话：000-0000000）

2018年渠系巡护专项行动方案

一、重点区域

渡口、码头、沿河集市等人员密集的场所，逐处建立险工险段台账。

二、工作措施

（一）逐段检查。各区水利局要逐段检查渠道，于2018年5月10日前将巡护清单报送市水利局。（责任单位：各区水利局）

（二）及时处置。发现险情立即报告市水利局。

三、进度安排

4月1日至6月30日为全面巡护阶段，逐段登记。

附件1

渠系巡护登记表

单位：米

渠道\t渠段\t长度\t备注
东渠\t上段\t\t
\t下段\t\t
合计\t\t*\t

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

test(
  'a notice with any changes is imported without a fault',
  () => fuzz(edits(PIECES, 8), 500, (each) => take(new TextEncoder().encode(mutated(NOTICE, each)))),
  FUZZ_TIMEOUT,
);

test('long and repetitive files take bounded time', () => {
  const long = [
    '（一）甲，'.repeat(10_000),
    '附件：1.甲\n'.repeat(2_000),
    '一、甲\n\n'.repeat(1_250),
    '\t甲\t\n'.repeat(1_250),
    `${'甲'.repeat(100)}\n`.repeat(1_250),
    '（'.repeat(12_500),
    '5月3日前报送市水利局'.repeat(1_250),
  ];
  for (const text of long) {
    const start = performance.now();
    take(new TextEncoder().encode(text));
    expect(performance.now() - start, text.slice(0, 12)).toBeLessThan(60_000);
  }
}, 210_000);
