import { indexOutsideBrackets } from '../../circular/outside-brackets.ts';
import { textOf } from '../../circular/text.ts';
import type { Responsibility } from '../../circular/types.ts';
import { titleOf } from '../ids.ts';
import type { Line, PlacedInline } from '../inlines.ts';
import { sourceOf } from '../places.ts';
import { assignmentsIn } from './assignments.ts';
import type { DutyContext } from './context.ts';
import type { DutyDraft } from './draft.ts';

/**
 * The duty of a responsibility tail. Its matter is its section's heading where it is the only tail there; else the
 * first sentence before the tails of its paragraph, which tells it from the others. Its targets are those marked before
 * it, else those that its matter names.
 */
export function tailDuty(
  { node, place, line }: PlacedInline<Responsibility>,
  isOnlyTail: boolean,
  { organsIn, markedFor, namedTargets, whenOf }: DutyContext,
): DutyDraft {
  const marked = markedFor(node);
  const matter = place.section && isOnlyTail ? titleOf(place.section) : firstSentence(line);
  const when = node.due === undefined ? undefined : whenOf(node.due);
  return {
    key: node.assignments.map(({ role, holders }) => `${role}：${holders}`),
    kind: 'tail',
    source: sourceOf(place, node),
    assignments: node.assignments.flatMap(({ role, holders }) => assignmentsIn(role, holders, organsIn)),
    matter,
    parts: [],
    targets: marked.length > 0 ? marked : namedTargets(matter),
    ...(node.due !== undefined && { due: node.due }),
    ...(when && { when }),
    forms: [],
  };
}

function firstSentence({ children }: Line): string {
  const tails = children.findIndex(({ type }) => type === 'responsibility');
  const text = children.slice(0, tails).map(textOf).join('');
  const end = indexOutsideBrackets(text.slice(0, LONGEST_SENTENCE), '。');
  return end < 0 ? text : text.slice(0, end);
}

/** Characters in which a sentence's end is looked for: a paragraph may have many tails. */
const LONGEST_SENTENCE = 500;
