import { z } from 'zod';
import type { DutyRole } from '../../circular/types.ts';
import type { Duty } from '../../derive/types.ts';
import { circularsOf, dataset, dates, optionalText, organs, organsOf, text, texts } from './dataset.ts';

/** Every duty of every circular once, as the responsibility tables have it. */
export const duties = dataset({
  name: 'duties',
  title: '责任',
  row: z.object({
    id: text('标识'),
    circular: text('公文'),
    ordinal: z.int().meta({ title: '序号' }),
    kind: z.enum(['dutyList', 'division', 'tail', 'group', 'deadline']).meta({ title: '写法' }),
    matter: text('事项'),
    parts: texts('分项'),
    overallLead: organs('总牵头单位'),
    lead: organs('牵头单位'),
    responsible: organs('责任单位'),
    supporting: organs('配合单位'),
    guiding: organs('指导单位'),
    supervising: organs('督导单位'),
    targets: z
      .array(z.object({ category: z.string(), name: z.string(), sector: z.string().nullable() }))
      .meta({ title: '重点' }),
    due: optionalText('完成时限'),
    dates: dates('日期'),
    recipients: organs('报送'),
    forms: texts('附表'),
    clause: text('条款锚点'),
    reference: text('依据条款'),
    deadline: optionalText('时限标识'),
  }),
  rowsOf: (data) =>
    circularsOf(data).flatMap(({ circular, rows }) =>
      [...rows.values()].map(({ ordinal, duty, matter, recipients, clause }) => ({
        id: duty.id,
        circular: circular.slug,
        ordinal,
        kind: duty.kind,
        matter,
        parts: duty.parts,
        overallLead: held(duty, '总牵头'),
        lead: held(duty, '牵头'),
        responsible: held(duty, '责任'),
        supporting: held(duty, '配合'),
        guiding: held(duty, '指导'),
        supervising: held(duty, '督导'),
        targets: duty.targets.map(({ category, name, sector }) => ({ category, name, sector })),
        due: duty.due,
        dates: duty.when?.dates ?? [],
        recipients: organsOf(recipients),
        forms: duty.forms,
        clause: duty.source.clause,
        reference: clause?.reference ?? '',
        deadline: duty.deadline,
      })),
    ),
});

function held({ assignments }: Duty, role: DutyRole) {
  return organsOf(assignments.filter((one) => one.role === role).flatMap((one) => one.organs));
}
