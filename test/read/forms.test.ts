import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/circular/types.ts';
import { brief, frontmatter, readCircular } from './read-text.ts';

function read(yaml: string) {
  const { circular, messages } = readCircular(frontmatter({ 附件: '[a.form.yaml]' }), {
    'a.form.yaml': yaml,
  });
  return { form: circular?.attachments[0] as Form | undefined, faults: brief(messages) };
}

const least = '标题: 表\n列:\n  - 企业: {类型: 文本}\n';

test('the least form has its defaults', () => {
  expect(read(least).form).toMatchObject({
    type: 'form',
    name: 'a',
    title: '表',
    orientation: 'portrait',
    reconstructed: false,
    columns: [{ title: '企业', content: { type: 'text' }, required: false, summed: false }],
    rows: 10,
    totalsScope: 'table',
    signatureLine: [],
    notes: [],
  });
});

test('columns nest, and each type has its own keys', () => {
  const { form, faults } = read(`标题: 线索表
计量单位: 个、万元
纸张: 横向
表头系重建: 是
列:
  - 序号: {类型: 序号}
  - 风险情况:
      - 名称: {类型: 文本, 必填: 是}
      - 行业: {类型: 选项, 选自: 领域}
      - 模式: {类型: 选项, 选项: [线上, 线下], 可另填: 是}
      - 钱:
          - 金额: {类型: 金额, 单位: 万元, 小数: 1, 合计: 是}
          - 比例: {类型: 百分比}
      - 人数: {类型: 整数, 单位: 人}
  - 日期: {类型: 日期}
行: 3
合计: 合计
填报: [填报人, 日期]
说明:
  - “模式”填写线上或线下。
`);
  expect(faults).toEqual([]);
  expect(form).toMatchObject({
    unit: '个、万元',
    orientation: 'landscape',
    reconstructed: true,
    rows: 3,
    totalsLabel: '合计',
    signatureLine: ['填报人', '日期'],
    notes: ['“模式”填写线上或线下。'],
  });
  expect(form!.columns).toEqual([
    { title: '序号', content: { type: 'ordinal' }, required: false, summed: false },
    {
      title: '风险情况',
      children: [
        { title: '名称', content: { type: 'text' }, required: true, summed: false },
        {
          title: '行业',
          content: { type: 'choice', choices: [], from: '领域', allowOther: false },
          required: false,
          summed: false,
        },
        {
          title: '模式',
          content: { type: 'choice', choices: ['线上', '线下'], allowOther: true },
          required: false,
          summed: false,
        },
        {
          title: '钱',
          children: [
            {
              title: '金额',
              content: { type: 'amount', unit: '万元', decimals: 1 },
              required: false,
              summed: true,
            },
            { title: '比例', content: { type: 'percent', decimals: 2 }, required: false, summed: false },
          ],
        },
        { title: '人数', content: { type: 'integer', unit: '人' }, required: false, summed: false },
      ],
    },
    { title: '日期', content: { type: 'date' }, required: false, summed: false },
  ]);
});

test('row heads are a tree as deep as the columns that hold them', () => {
  const { form, faults } = read(`标题: 表
列:
  - 排查重点:
      - 领域: {类型: 行头}
      - 类别: {类型: 行头}
  - 数量: {类型: 整数, 合计: 是}
行:
  - 重点领域:
      - 养老: 1
      - 教育: 2
  - 重点行为:
      - 其他: 1
合计: 合计
合计范围: 分块
`);
  expect(faults).toEqual([]);
  expect(form!.totalsScope).toBe('block');
  expect(form!.rows).toEqual([
    {
      title: '重点领域',
      rows: [
        { title: '养老', rows: 1 },
        { title: '教育', rows: 2 },
      ],
    },
    { title: '重点行为', rows: [{ title: '其他', rows: 1 }] },
  ]);
});

const head = '标题: 表\n列:\n  - 领域: {类型: 行头}\n  - 数量: {类型: 整数}\n';

describe('a form', () => {
  test.each([
    ['标题: 表\n', '1:1 fatal key-is-present'],
    ['标题: 表\n列: []\n', '2:4 fatal value-is-valid'],
    ['标题: 表\n列:\n  - 企业\n', '3:5 fatal value-is-valid'],
    ['标题: 表\n列:\n  - 企业: 文本\n', '3:9 fatal value-is-valid'],
    ['标题: 表\n列:\n  - 甲: {类型: 文本}\n    乙: {类型: 文本}\n', '3:5 fatal value-is-valid'],
    ['标题: 表\n列:\n  - 甲: {类型: 文字}\n', '3:13 fatal value-is-valid'],
    ['标题: 表\n列:\n  - 甲: {类型: 文本, 单位: 人}\n', '3:21 fatal value-is-valid'],
    ['标题: 表\n列:\n  - 甲: {类型: 选项}\n', '3:9 fatal value-is-valid'],
    ['标题: 表\n列:\n  - 甲: {类型: 选项, 选自: 行业}\n', '3:21 fatal value-is-valid'],
    ['标题: 表\n列:\n  - 甲: {类型: 金额, 小数: 9}\n', '3:21 fatal value-is-valid'],
    ['标题: 表\n列:\n  - 甲:\n      - 乙: {类型: 文本, 必添: 是}\n', '4:21 fatal key-is-known'],
    [`${least}行: 0\n`, '4:4 fatal value-is-valid'],
    [`${least}行: 1000000000\n`, '4:4 fatal value-is-valid'],
    [`${least}行:\n  - 甲: 1\n`, '5:3 fatal row-heads-fit-columns'],
    [head, '3:10 fatal row-heads-fit-columns'],
    [`${head}行:\n  - 甲:\n      - 乙: 1\n`, '6:3 fatal row-heads-fit-columns'],
    [
      '标题: 表\n列:\n  - 甲: {类型: 文本}\n  - 乙: {类型: 行头}\n行:\n  - 丙: 1\n',
      '4:9 fatal row-heads-fit-columns',
    ],
    [`${least}合计: 合计\n`, '4:5 error totals-are-complete'],
    ['标题: 表\n列:\n  - 甲: {类型: 整数, 合计: 是}\n合计: 合计\n', '3:9 error totals-are-complete'],
    [`${least}合计: 是\n`, '4:5 fatal value-is-valid'],
    ['标题: 表\n列:\n  - 甲: {类型: 整数, 合计: 是}\n', '3:9 error totals-are-complete'],
    [`${least}  - 企业: {类型: 日期}\n`, '4:5 error column-is-named-once'],
    [`${least}说明:\n  - 填写: 是或否\n`, '5:5 fatal value-is-valid'],
  ])('is at fault: %s', (yaml, fault) => {
    expect(read(yaml).faults).toEqual([fault]);
  });

  test('whose row heads differ in depth is at fault', () => {
    const { faults } = read(
      '标题: 表\n列:\n  - 甲: {类型: 行头}\n  - 乙: {类型: 行头}\n行:\n  - 丙:\n      - 丁: 1\n  - 戊: 1\n',
    );
    expect(faults).toEqual(['8:5 fatal row-heads-fit-columns']);
  });
});
