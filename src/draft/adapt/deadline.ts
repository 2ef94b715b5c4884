import { blank } from '../../circular/blank.ts';
import { text } from '../../circular/builders.ts';
import { chineseDate } from '../../circular/chinese-date.ts';
import { textOf } from '../../circular/text.ts';
import type { Deadline, Due, Inline } from '../../circular/types.ts';
import { type Context, note, reportLost } from './context.ts';
import { earlier } from './dates.ts';
import { inEachText, withDates } from './written-dates.ts';

/** A deadline as a lower level sets it: before the superior's, for and to organs of here; a place to fill in where no time is left. */
export function adaptDeadline(deadline: Deadline, children: Inline[], context: Context): Inline[] {
  const moved = movedDue(deadline, children, context);
  if (moved === undefined) {
    const words = deadline.children.map(textOf).join('');
    note(context, 'ask', `上级的时限“${words}”已过或者太近，请另定`);
    return [text(blank(`时限，上级写的是“${words}”`))];
  }
  const reportTo = context.wording.organs(deadline.reportTo ?? '');
  const holders = context.wording.organs(deadline.holders ?? '');
  reportLost([...holders.lost, ...reportTo.lost], context);
  // Whom the superior lists may be here the one that is reported to.
  const others = holders.names.filter((name) => !reportTo.names.includes(name));
  const { holders: _, reportTo: __, ...rest } = deadline;
  return [
    {
      ...rest,
      ...moved,
      ...(others.length > 0 && { holders: others.join('、') }),
      ...(reportTo.names.length > 0 && { reportTo: reportTo.names.join('、') }),
      ...(deadline.matter !== undefined && { matter: context.wording.text(deadline.matter) }),
    },
  ];
}

function movedDue(
  { due, matter = '' }: Deadline,
  children: Inline[],
  context: Context,
): { due: Due; children: Inline[] } | undefined {
  if (due.type === 'workingDays') return { due, children };
  if (due.type === 'recurring') return movedRecurrence(due, matter, children, context);
  const date = context.dates.deadline(due.date);
  const written = date === undefined ? undefined : withDates(children, [date]);
  if (date === undefined || written === undefined) return undefined;
  note(context, 'changed', `“${matter}”的时限由${chineseDate(due.date)}提前到${chineseDate(date)}`);
  return { due: { type: 'date', date }, children: written };
}

function movedRecurrence(
  due: Extract<Due, { type: 'recurring' }>,
  matter: string,
  children: Inline[],
  context: Context,
): { due: Due; children: Inline[] } {
  const frequency = earlier(due.frequency);
  const day = frequency?.type === 'monthly' ? frequency.day : undefined;
  if (frequency === undefined || due.frequency.type === 'quarterly')
    note(context, 'ask', `“${matter}”的期限没有提前，上级要求同时报送，请定提前几天`);
  if (frequency === undefined || day === undefined) return { due, children };
  note(context, 'changed', `“${matter}”的期限提前到每月${day}日前`);
  const written = inEachText(children, (value) =>
    value.replace(/每月(?:末|底|\d{1,2}日)(?:之?前|以前)?/u, `每月${day}日前`),
  );
  return { due: { type: 'recurring', frequency }, children: written };
}
