import { blank } from '../../circular/blank.ts';
import { paragraph, text } from '../../circular/builders.ts';
import type { Block, DutyItem, DutyList, Inline } from '../../circular/types.ts';
import { type Context, note, reportLost } from './context.ts';
import { sentence } from './sentence.ts';

/** Duties of organs that there are here; each of the others is left to fill in below the list. */
export function adaptDuties({ children, ...list }: DutyList, context: Context): Block[] {
  const items: DutyItem[] = [];
  const open: Block[] = [];
  for (const item of children) {
    const { names, lost } = context.wording.organs(item.holders);
    const duty = sentence(withoutHolders(item), context);
    if (names.length === 0) {
      open.push(paragraph([`${blank(`本地由哪个机关承担“${item.holders}”的职责`)}：`, ...duty]));
      note(context, 'ask', `上级由“${item.holders}”承担的职责，名录里没有对应的机关`, open.at(-1));
      continue;
    }
    reportLost(lost, context);
    const holders = names.join('、');
    items.push({ ...item, holders, children: [text(`${holders}：`), ...duty] });
  }
  return [...(items.length === 0 ? [] : [{ ...list, children: items }]), ...open];
}

/** What follows the colon of `organ(s)：duty`. */
function withoutHolders({ children: [first, ...rest] }: DutyItem): Inline[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest;
  return [text(first.value.slice(first.value.indexOf('：') + 1)), ...rest];
}
