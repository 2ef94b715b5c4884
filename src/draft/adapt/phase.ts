import { blank } from '../../circular/blank.ts';
import { text } from '../../circular/builders.ts';
import { chinesePeriod } from '../../circular/chinese-date.ts';
import { textOf } from '../../circular/text.ts';
import type { Inline, Phase } from '../../circular/types.ts';
import { type Context, note } from './context.ts';
import { dayAfter } from './dates.ts';
import { withDates } from './written-dates.ts';

/** A phase from where the one before it ends, or from the day of issue, to some days before the superior's ends. */
export function adaptPhase(phase: Phase, children: Inline[], context: Context): Inline[] {
  const { name } = phase;
  const end = phase.end && context.dates.end(phase.end);
  const start =
    context.phaseEnd === undefined ? later(phase.start, context.issueDate) : dayAfter(context.phaseEnd);
  const written = end === undefined || start > end ? undefined : withDates(children, [start, end]);
  if (end === undefined || written === undefined) {
    const words = phase.children.map(textOf).join('');
    note(context, 'ask', `“${name}”阶段的起止要另定，上级写的是“${words}”`);
    return [text(blank(`“${name}”阶段的起止，上级写的是“${words}”`))];
  }
  context.phaseEnd = end;
  note(context, 'changed', `“${name}”阶段改为${chinesePeriod({ start, end })}`);
  return [{ ...phase, start, end, children: written }];
}

function later(date: string | undefined, other: string): string {
  return date !== undefined && date > other ? date : other;
}
