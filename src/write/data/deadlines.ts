import { z } from 'zod';
import type { DeadlineFact } from '../../derive/types.ts';
import { circularsOf, dataset, dates, organs, organsOf, text, texts } from './dataset.ts';

/** Every deadline of every circular. */
export const deadlines = dataset({
  name: 'deadlines',
  title: '时限',
  row: z.object({
    id: text('标识'),
    circular: text('公文'),
    matter: text('事项'),
    holders: organs('单位'),
    due: text('时限'),
    type: z.enum(['date', 'recurring', 'workingDays']).meta({ title: '类型' }),
    dates: dates('日期'),
    atLeast: z.int().optional().meta({ title: '至少次数' }),
    recipients: organs('报送'),
    forms: texts('附表'),
    contents: texts('内容'),
    clause: text('条款锚点'),
    reference: text('依据条款'),
  }),
  rowsOf: (data) =>
    circularsOf(data).flatMap(({ circular, facts, clauses }) =>
      facts.deadlines.map((deadline) => ({
        id: deadline.id,
        circular: circular.slug,
        matter: deadline.matter,
        holders: organsOf(deadline.holders),
        due: deadline.dueText,
        type: deadline.due.type,
        dates: deadline.dates,
        atLeast: deadline.atLeast,
        recipients: organsOf(recipientsOf(deadline)),
        forms: deadline.forms,
        contents: deadline.contents,
        clause: deadline.source.clause,
        reference: clauses.get(deadline.source.clause)?.reference ?? '',
      })),
    ),
});

function recipientsOf({ reportTo, recipients = reportTo ? [reportTo] : [] }: DeadlineFact) {
  return recipients;
}
