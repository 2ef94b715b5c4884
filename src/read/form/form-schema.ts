import { z } from 'zod';
import type { ColumnContent, FormColumn, RowHead } from '../../circular/types.ts';
import { anyTexts, type Fields, integer, type Output, oneOf, record, text, texts, yesNo } from '../fields.ts';
import { targetCategories } from '../markdown/directives/target.ts';

/** What a column may hold, and what is filled in there. */
export const columnTypes = {
  序号: '自动编号',
  文本: '任意文字',
  选项: '从“选项”所列各项或者“选自”所指的重点中选一项',
  整数: '不带小数的数',
  金额: '带小数的数，不写“小数”的保留两位',
  百分比: '百分数，不写“小数”的保留两位',
  日期: '年月日',
  行头: '印“行”中所写的行头，不填写',
} as const;

type ColumnType = keyof typeof columnTypes;

/** Keys of a leaf column. */
export const leafFields = {
  type: ['类型', oneOf(Object.keys(columnTypes) as [ColumnType, ...ColumnType[]], '填什么，见下表'), '金额'],
  choices: ['选项', texts('可选的各项；类型为选项的列用').optional(), '[线上, 线下]'],
  from: [
    '选自',
    oneOf(targetCategories, '以公文中标注的重点领域、行为、区域或者人群为选项；类型为选项的列用').optional(),
    '领域',
  ],
  allowOther: ['可另填', yesNo('“是”表示也可填选项以外的文字；类型为选项的列用').optional(), '是'],
  unit: ['单位', text('计量单位；类型为整数、金额的列用').optional(), '万元'],
  decimals: ['小数', integer(0, 6, '小数位数；类型为金额、百分比的列用').optional(), '2'],
  required: ['必填', yesNo('“是”表示必填').default(false), '是'],
  summed: ['合计', yesNo('“是”表示合计；类型为整数、金额的列用').optional(), '是'],
} satisfies Fields;

/** Which columns may have which keys. */
const onlyFor: Readonly<Record<string, readonly string[]>> = {
  选项: ['选项'],
  选自: ['选项'],
  可另填: ['选项'],
  单位: ['整数', '金额'],
  小数: ['金额', '百分比'],
  合计: ['整数', '金额'],
};

type Leaf = Omit<Extract<FormColumn, { content: unknown }>, 'title'>;

const leaf: z.ZodType<Leaf> = record(leafFields)
  .superRefine((value, context) => {
    for (const [name, [key]] of Object.entries(leafFields)) {
      const types = onlyFor[key];
      const isGiven = value[name as keyof typeof value] !== undefined;
      if (!isGiven || types === undefined || types.includes(value.type)) continue;
      context.addIssue({ code: 'custom', path: [key], message: `只用于类型是${types.join('、')}的列` });
    }
    if (value.type === '选项' && value.choices === undefined && value.from === undefined) {
      context.addIssue({ code: 'custom', message: '类型是选项的列应写“选项”或“选自”' });
    }
  })
  .transform((value) => ({
    content: contentOf(value),
    required: value.required,
    summed: value.summed ?? false,
  }));

function contentOf(value: Output<typeof leafFields>): ColumnContent {
  const unit = value.unit === undefined ? {} : { unit: value.unit };
  switch (value.type) {
    case '序号':
      return { type: 'ordinal' };
    case '文本':
      return { type: 'text' };
    case '行头':
      return { type: 'rowHead' };
    case '日期':
      return { type: 'date' };
    case '整数':
      return { type: 'integer', ...unit };
    case '金额':
      return { type: 'amount', ...unit, decimals: value.decimals ?? 2 };
    case '百分比':
      return { type: 'percent', decimals: value.decimals ?? 2 };
    case '选项':
      return {
        type: 'choice',
        choices: value.choices ?? [],
        ...(value.from !== undefined && { from: value.from }),
        allowOther: value.allowOther ?? false,
      };
  }
}

/** `- 企业名称: {类型: 文本}`, or `- 风险情况:` over further columns. */
const column: z.ZodType<FormColumn> = single(
  z.union([leaf, z.array(z.lazy(() => column)).min(1, { error: '表头之下没有列' })], {
    error: '应是 {类型: …} 或其下的各列',
  }),
  '每项应是“列名: 内容”',
).transform(([title, content]) =>
  Array.isArray(content) ? { title, children: content } : { title, ...content },
);

/** Blank rows of one form: more fit on no paper, and each costs fields. */
const blankRows = integer(1, 500, '空白行数');

/** `- 涉农领域: 1`, or `- 重点领域:` over further row heads. */
const rowHead: z.ZodType<RowHead> = single(
  z.union([blankRows, z.array(z.lazy(() => rowHead)).min(1, { error: '行头之下没有行' })], {
    error: '应是空白行数，或其下的各行头',
  }),
  '每项应是“行头: 空白行数”',
).transform(([title, rows]) => ({ title, rows }));

/** A map with one key: a list of them keeps its order, and two may have one name. */
function single<Out>(value: z.ZodType<Out>, error: string): z.ZodType<[string, Out]> {
  return z
    .record(z.string().trim().min(1, { error: '没有写名称' }), value, { error })
    .refine((entry) => Object.keys(entry).length === 1, { error: `${error}，一项一个` })
    .transform((entry) => Object.entries(entry)[0]!);
}

/** Keys of a form file. */
export const formFields = {
  title: ['标题', text('表名'), '风险线索统计表'],
  unit: ['计量单位', text('表格右上方的单位').optional(), '个、人、万元'],
  orientation: ['纸张', oneOf(['横向', '纵向'], '横向或者纵向').default('纵向'), '横向'],
  reconstructed: [
    '表头系重建',
    yesNo('“是”表示原件表头缺失、系据其他材料补出，文件上会注明').default(false),
    '是',
  ],
  columns: [
    '列',
    z
      .array(column, { error: '应逐列写“- 列名: {类型: …}”' })
      .min(1, { error: '没有列' })
      .meta({ description: '各列的名称和类型；列下再分列的，逐层写' }),
    '见上例',
  ],
  rows: [
    '行',
    z
      .union([blankRows, z.array(rowHead).min(1, { error: '没有行' })], {
        error: '应是空白行数，或逐行写“- 行头: 空白行数”',
      })
      .default(10)
      .meta({ description: '空白行数，或者逐层的行头和各自的空白行数' }),
    '10',
  ],
  totalsLabel: [
    '合计',
    totalsLabel().optional().meta({ description: '合计行的名称；不写则没有合计行' }),
    '合计',
  ],
  totalsScope: ['合计范围', oneOf(['分块'], '“分块”表示每个一级行头之后各有合计行').optional(), '分块'],
  signatureLine: ['填报', anyTexts('表下由填报人填写的各项'), '[填报单位, 填报人, 电话, 日期]'],
  notes: [
    '说明',
    anyTexts('填表说明，逐条写，编号自动加；其中用引号写出列名或者行头的，在 Excel 里又是那一格的批注'),
    '- “金额”以万元为单位。',
  ],
} satisfies Fields;

export const formSchema = record(formFields);

/** `合计: 是` belongs to a column; here it would print a row called 是. */
function totalsLabel() {
  return text('合计行的名称').refine((value) => value !== '是' && value !== '否', {
    error: '应是合计行的名称',
    params: { mend: '写“合计: 合计”' },
  });
}
