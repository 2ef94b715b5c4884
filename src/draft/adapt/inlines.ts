import { blank } from '../../circular/blank.ts';
import { text } from '../../circular/builders.ts';
import type { Citation, Inline, Responsibility } from '../../circular/types.ts';
import { type Context, note, reportLost } from './context.ts';
import { adaptDeadline } from './deadline.ts';
import { adaptPhase } from './phase.ts';

/** A sentence of the superior's in the words of the lower level. */
export function adaptInlines(inlines: readonly Inline[], context: Context): Inline[] {
  return inlines.flatMap((inline) => adaptInline(inline, context));
}

function adaptInline(inline: Inline, context: Context): Inline[] {
  switch (inline.type) {
    case 'text':
      return [text(context.wording.text(inline.value))];
    case 'citation':
      return [ownTitle(inline, context)];
    case 'responsibility':
      return [adaptResponsibility(inline, context)];
    case 'deadline':
      return adaptDeadline(inline, adaptInlines(inline.children, context), context);
    case 'phase':
      return adaptPhase(inline, adaptInlines(inline.children, context), context);
    default:
      return [{ ...inline, children: adaptInlines(inline.children, context) }];
  }
}

/** What the circular calls itself and its parts by is theirs here; other documents keep their titles. */
function ownTitle(citation: Citation, { titles }: Context): Citation {
  const title = citation.title === undefined ? undefined : titles.get(citation.title);
  if (title === undefined) return citation;
  const children = citation.children.map(({ value }) => text(value.replace(citation.title!, title)));
  return { ...citation, title, children };
}

/** The tail with the organs of here; where none of them is left, a place to fill in. */
function adaptResponsibility({ assignments, due }: Responsibility, context: Context): Inline {
  const adapted = assignments.map(({ role, holders }) => {
    const { names, lost } = context.wording.organs(holders);
    reportLost(lost, context);
    return { role, holders: names.join('、') };
  });
  const kept = adapted.filter(({ holders }) => holders !== '');
  const parts = kept.map(({ role, holders }) => `${role}单位：${holders}`);
  if (due !== undefined) {
    parts.push(`完成时限：${due}`);
    note(context, 'ask', `完成时限“${due}”是上级的，下级应当在此之前完成`);
  }
  if (kept.length === 0) return text(`${blank('责任单位')}。`);
  return {
    type: 'responsibility',
    assignments: kept,
    ...(due !== undefined && { due }),
    children: [text(`（${parts.join('；')}）`)],
  };
}
