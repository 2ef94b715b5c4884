import type { DeadlineFact } from '../types.ts';
import type { DutyDraft } from './draft.ts';

/** The duty that a `:时限` lays on its holders. */
export function deadlineDuty(deadline: DeadlineFact): DutyDraft {
  const { id, node, source, holders, matter, due, dates, dueText, atLeast, reportTo, recipients, forms } =
    deadline;
  return {
    key: [node.holders ?? '', matter],
    kind: 'deadline',
    source,
    assignments: holders.length === 0 ? [] : [{ role: '责任', organs: holders }],
    matter,
    parts: [],
    targets: [],
    due: atLeast === undefined ? dueText : `${dueText}，至少${atLeast}次`,
    when: { due, dates, ...(atLeast !== undefined && { atLeast }) },
    deadline: id,
    ...(reportTo && { reportTo }),
    ...(recipients && { recipients }),
    forms,
  };
}
