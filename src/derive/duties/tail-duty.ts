import { indexOutsideBrackets } from '../../circular/outside-brackets.ts';
import type { Responsibility } from '../../circular/types.ts';
import type { OrganIndex } from '../../corpus/organ-index.ts';
import { titleOf } from '../ids.ts';
import type { PlacedInline } from '../inlines.ts';
import { organRefs } from '../organ-refs.ts';
import { sourceOf } from '../places.ts';
import type { DutyDraft } from './draft.ts';

/**
 * The duty of a responsibility tail. Its matter is its section's heading where it is the only tail there; else the
 * first sentence of its paragraph, which tells it from the others.
 */
export function tailDuty(
  { node, place, text, start }: PlacedInline<Responsibility>,
  isOnlyTail: boolean,
  region: string,
  organs: OrganIndex,
): DutyDraft {
  return {
    key: node.assignments.map(({ role, holders }) => `${role}：${holders}`),
    kind: 'tail',
    source: sourceOf(place, node),
    assignments: node.assignments.map(({ role, holders }) => ({
      role,
      organs: organRefs(holders, region, organs),
    })),
    matter: place.section && isOnlyTail ? titleOf(place.section) : firstSentence(text.slice(0, start)),
    parts: [],
    ...(node.due !== undefined && { due: node.due }),
    forms: [],
  };
}

function firstSentence(text: string): string {
  const end = indexOutsideBrackets(text, '。');
  return end < 0 ? text : text.slice(0, end);
}
