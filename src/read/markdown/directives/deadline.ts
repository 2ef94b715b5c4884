import type { Position } from 'unist';
import { z } from 'zod';
import { splitOutsideBrackets } from '../../../circular/outside-brackets.ts';
import type { Deadline, Due, Frequency, Inline } from '../../../circular/types.ts';
import { date, type Fields, integer, type Output, record, text } from '../../fields.ts';
import type { SourceFile } from '../../source-file.ts';
import { validate } from '../../validate.ts';
import type { Attributes } from '../attributes.ts';

/** Attributes of `:时限[…]{…}`. */
export const deadlineFields = {
  date: ['日期', date('到期的日期；与“频次”“工作日”三者只写一个').optional(), '2018-05-18'],
  frequency: [
    '频次',
    frequency().optional().meta({ description: '每月末、每月某日、每季末、立即、及时、随时或者定期' }),
    '每月25日',
  ],
  workingDays: ['工作日', integer(1, 1000, '从成文之日起算的工作日数，成文当日不计').optional(), '5'],
  holders: ['单位', text('承担的单位，用顿号隔开').optional(), '"各区、各责任单位"'],
  matter: ['事项', text('报送或者完成的事项').optional(), '实施方案'],
  reportTo: ['报送', text('报送何机关').optional(), '市处非办'],
  atLeast: ['至少', integer(1, 1000, '至少几次').optional(), '2'],
  forms: [
    '附表',
    text('随同报送的报表，写文件名，用顿号隔开').transform(formNames).default([]),
    'clues.form.yaml',
  ],
  contents: [
    '内容',
    text('报告应有的内容，用顿号隔开')
      .transform((value) => splitOutsideBrackets(value, '、'))
      .default([]),
    '"工作进展、主要问题、下一步打算"',
  ],
} satisfies Fields;

const schema = record(deadlineFields).superRefine((value, context) => {
  const given = [value.date, value.frequency, value.workingDays].filter((one) => one !== undefined);
  if (given.length === 1) return;
  const message =
    given.length === 0 ? '没有写何时，应写“日期”“频次”“工作日”之一' : '“日期”“频次”“工作日”只能写一个';
  context.addIssue({
    code: 'custom',
    message,
    params: { rule: 'deadline-has-one-due', mend: '写作 {日期=2018-05-18 单位=各区}' },
  });
});

export function readDeadline(
  attributes: Attributes,
  children: Inline[],
  position: Position,
  source: SourceFile,
): Deadline | undefined {
  const found = validate(schema, attributes, source);
  if (found === undefined) return undefined;
  const { date: _, frequency: __, workingDays: ___, ...rest } = found;
  return { type: 'deadline', due: dueOf(found), ...rest, children, position };
}

function dueOf({ date, frequency, workingDays }: Output<typeof deadlineFields>): Due {
  if (date !== undefined) return { type: 'date', date };
  if (frequency !== undefined) return { type: 'recurring', frequency };
  return { type: 'workingDays', days: workingDays! };
}

const words: Readonly<Record<string, Frequency>> = {
  每月末: { type: 'monthly', day: 'end' },
  每月底: { type: 'monthly', day: 'end' },
  每季末: { type: 'quarterly' },
  每季度末: { type: 'quarterly' },
  立即: { type: 'immediate' },
  及时: { type: 'promptly' },
  随时: { type: 'anytime' },
  定期: { type: 'regularly' },
};

function frequency(): z.ZodType<Frequency> {
  return text('每月末、每月25日、每季末、立即、及时、随时、定期').transform((value, context): Frequency => {
    const known = words[value];
    if (known !== undefined) return known;
    const day = Number(/^每月(\d{1,2})日前?$/.exec(value)?.[1]);
    if (day >= 1 && day <= 31) return { type: 'monthly', day };
    context.addIssue({
      code: 'custom',
      message: '应是“每月末”“每月25日”“每季末”“立即”“及时”“随时”“定期”之一',
    });
    return z.NEVER;
  });
}

function formNames(value: string): string[] {
  return splitOutsideBrackets(value, '、，,；; ').map((file) => file.replace(/\.form\.yaml$/, ''));
}
