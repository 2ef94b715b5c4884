import { z } from 'zod';
import {
  type DeadlineKind,
  type Demand,
  type Evidenced,
  type PaperBody,
  PLACEHOLDERS,
} from '../../circular/paper-template.ts';
import { anyTexts, type Fields, integer, oneOf, record, text, texts, yesNo } from '../fields.ts';

const DEADLINE_KINDS: Readonly<Record<string, DeadlineKind>> = {
  日期: 'date',
  工作日: 'workingDays',
  每月: 'monthly',
  每季: 'quarterly',
  立即: 'immediate',
  及时: 'promptly',
  随时: 'anytime',
  定期: 'regularly',
};

const BODIES: Readonly<Record<string, PaperBody>> = {
  提纲: 'outline',
  表格: 'sheet',
  条款: 'articles',
  上级方案: 'superior',
  检查事项: 'checklist',
  机构成员: 'roster',
  承担职责: 'duties',
};

const EVIDENCED: Readonly<Record<string, Evidenced>> = {
  机构: 'groups',
  阶段: 'phases',
  台账: 'ledgers',
  文书: 'words',
};

const deadlineFields = {
  kinds: ['频次', z.array(wordOf(DEADLINE_KINDS), { error: '应是一列频次' }).default([])],
  words: ['事项含', anyTexts('事项中有其中一个词')],
  endings: ['事项止于', anyTexts('事项以其中一个词结束')],
} satisfies Fields;

const demand: z.ZodType<Demand> = oneKeyOf({
  时限: record(deadlineFields).transform((found): Demand => ({ type: 'deadline', ...found })),
  写有: texts('正文中有其中一个词').transform((words): Demand => ({ type: 'words', words })),
  设有: z
    .enum(['机构', '检查事项'], { error: '应是“机构”或“检查事项”' })
    .transform((what): Demand => ({ type: what === '机构' ? 'groups' : 'matters' })),
});

/** `- 工作打算`, or `- 工作打算: 一句提示`. */
const head = z.union([
  text('题').transform((title) => ({ title })),
  pair(text('提示')).transform(([title, hint]) => ({ title, hint })),
]);

/** `- 排查、清查: 一句提示`; 其他 holds for all that no words fit. */
const hint = pair(text('提示')).transform(([words, one]) => ({
  words: words === '其他' ? [] : words.split('、'),
  hint: one,
}));

/** `- 备注: 6`. */
const column = pair(integer(1, 100, '宽度')).transform(([title, share]) => ({ title, share }));

const line = z.union([pattern('一项').transform((one) => [one]), z.array(pattern('一项')).min(1)]);

/** Keys of a file under `templates/papers`. */
export const paperFields = {
  name: ['名称', text('是哪一种文书'), '总结报告'],
  order: ['先后', integer(1, 999, '一处时限合乎几种的，用数小的；也按它排列。各种不得相同'), '50'],
  demand: [
    '凭据',
    demand.meta({
      description:
        '什么情况下需要它，写一种：“时限”（下写“频次”“事项含”“事项止于”，都可不写）、“写有”（正文中的词）、“设有”（机构或者检查事项）',
    }),
    '{时限: {频次: [每月, 每季]}}',
  ],
  format: ['版式', oneOf(['文件', '信函'], '用文件或者信函的版头；不写则没有版头').optional(), '文件'],
  upward: ['上行', yesNo('“是”则版头印签发人').default(false), '是'],
  orientation: ['纸张', oneOf(['横向', '纵向'], '横向或者纵向，只用于表').default('纵向'), '横向'],
  title: [
    '题目',
    pattern(
      '文书的题目。花括号里的词换成公文所写的：事项、事由、依据、文件、条款、时限、次数、报送、单位、附表、发文机关、方案；“主送”“开头”“结尾”“落款”“说明”也可以用，公文没有写的，整项不印',
    ),
    '"{事由}的报告"',
  ],
  addressee: ['主送', pattern('主送机关').optional(), '"{报送}"'],
  opening: ['开头', patterns('开头的段落'), '[根据{依据}要求，现报告如下：]'],
  body: [
    '主体',
    wordOf(BODIES).meta({
      description:
        '提纲、表格（提纲印成可填的表）、条款（提纲逐条印出）、上级方案、检查事项、机构成员、承担职责之一',
    }),
    '提纲',
  ],
  heads: [
    '提纲',
    z
      .array(head, { error: '应逐项写“- 题”或“- 题: 提示”' })
      .default([])
      .meta({ description: '“时限”没有写“内容”时用的各题，可以带提示' }),
    '[基本情况, 打算: 写明时间]',
  ],
  hints: [
    '分节提示',
    z
      .array(hint, { error: '应逐项写“- 词、词: 提示”' })
      .default([])
      .meta({ description: '上级方案的章节含有某词时的提示；“其他”用于其余各节' }),
    '[目标: 写本地的目标]',
  ],
  columns: [
    '列',
    z
      .array(column, { error: '应逐列写“- 列名: 宽度”' })
      .default([])
      .meta({ description: '检查清单、成员名单的各列和宽度；不认识的列留空' }),
    '[序号: 4, 事项: 26]',
  ],
  evidence: [
    '佐证',
    evidence().meta({ description: '机构、阶段、台账、文书各以什么为佐证' }),
    '{台账: 台账和登记材料}',
  ],
  closing: ['结尾', patterns('结尾的段落'), '[特此报告。]'],
  above: [
    '表头',
    z.array(line).default([]).meta({ description: '正文之前留空填写的各项，一行一个列表' }),
    '[[报告单位], [填报人, 联系电话]]',
  ],
  signature: [
    '落款',
    z.array(line).default([]).meta({ description: '文后留空填写的各项' }),
    '[报告单位（盖章）, 日期]',
  ],
  remark: ['附注', anyTexts('落款之下括号里留空填写的各项'), '[联系人, 联系电话]'],
  notes: ['说明', patterns('怎样办理，印在最后'), '["时限：{时限}。"]'],
} satisfies Fields;

export const paperSchema = record(paperFields).superRefine((paper, context) => {
  const lacks = (key: string, why: string) => context.addIssue({ code: 'custom', path: [key], message: why });
  if (['outline', 'sheet', 'articles', 'superior'].includes(paper.body) && paper.heads.length === 0)
    lacks('提纲', '主体是提纲、表格、条款或者上级方案，应写各题');
  if (['checklist', 'roster'].includes(paper.body) && paper.columns.length === 0)
    lacks('列', '主体是表，应写各列');
  if (paper.body === 'superior' && !paper.hints.some(({ words }) => words.length === 0))
    lacks('分节提示', '应有一项“其他”');
});

function evidence() {
  const words = Object.keys(EVIDENCED);
  return z
    .partialRecord(z.enum(words, { error: `应是${words.join('、')}之一` }), text('佐证材料'))
    .default({})
    .transform(
      (written): Partial<Record<Evidenced, string>> =>
        Object.fromEntries(Object.entries(written).map(([word, value]) => [EVIDENCED[word], value])),
    );
}

/** One of some words, which stands for a name in code. */
function wordOf<Name extends string>(names: Readonly<Record<string, Name>>): z.ZodType<Name> {
  const words = Object.keys(names);
  return z
    .enum(words, { error: `应是${words.map((word) => `“${word}”`).join('、')}之一` })
    .transform((word) => names[word]!);
}

/** Text with `{事项}` and the like. */
function pattern(description: string) {
  return text(description).superRefine((value, context) => {
    for (const [, name = ''] of value.matchAll(/\{([^{}]*)\}/gu))
      if (!PLACEHOLDERS.some((known) => known === name))
        context.addIssue({
          code: 'custom',
          message: `花括号里应是${PLACEHOLDERS.join('、')}之一，这里是“${name}”`,
        });
  });
}

function patterns(description: string) {
  const one = pattern(description);
  return z
    .union([one.transform((value) => [value]), z.array(one)], { error: '应是一段文字，或一列文字' })
    .default([])
    .meta({ description });
}

/** A map with one key: a list of them keeps its order. */
function pair<Out>(value: z.ZodType<Out>): z.ZodType<[string, Out]> {
  return z
    .record(z.string().trim().min(1), value, { error: '应是“名称: 内容”' })
    .refine((entry) => Object.keys(entry).length === 1, { error: '一项只写一个“名称: 内容”' })
    .transform((entry) => Object.entries(entry)[0]!);
}

/** A map with one of these keys. */
function oneKeyOf<Out>(values: Readonly<Record<string, z.ZodType<Out>>>): z.ZodType<Out> {
  const keys = Object.keys(values).join('、');
  const shape = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.optional()]));
  const error = (issue: { code?: string }) => (issue.code === 'unrecognized_keys' ? keys : `应写${keys}之一`);
  return z
    .strictObject(shape, { error })
    .refine((entry) => Object.keys(entry).length === 1, { error: `应写${keys}之一，只写一个` })
    .transform((entry) => Object.values(entry)[0] as Out);
}
