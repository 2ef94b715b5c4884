import type { DeadlineFact } from '../types.ts';
import { assignmentsIn } from './assignments.ts';
import type { DutyContext } from './context.ts';
import type { DutyDraft } from './draft.ts';

/** The duty that a `:时限` lays on its holders. */
export function deadlineDuty(deadline: DeadlineFact, { organsIn }: DutyContext): DutyDraft {
  const { id, node, source, matter, due, dates, dueText, atLeast, reportTo, recipients, forms } = deadline;
  return {
    key: [node.holders ?? '', matter],
    kind: 'deadline',
    source,
    assignments: assignmentsIn('责任', node.holders ?? '', organsIn),
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
