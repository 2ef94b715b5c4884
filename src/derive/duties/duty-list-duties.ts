import { splitOutsideBrackets } from '../../circular/outside-brackets.ts';
import type { DutyList } from '../../circular/types.ts';
import type { OrganIndex } from '../../corpus/organ-index.ts';
import { organRefs } from '../organ-refs.ts';
import { type Place, sourceOf } from '../places.ts';
import type { DutyDraft } from './draft.ts';

/** One duty for each item of a `:::职责`; its ；-clauses are the duty's parts. */
export function dutyListDuties(
  list: DutyList,
  place: Place,
  region: string,
  organs: OrganIndex,
): DutyDraft[] {
  return list.children.map((item) => ({
    key: [item.holders],
    kind: 'dutyList',
    source: sourceOf(place, item),
    assignments:
      item.holders === '' ? [] : [{ role: '责任', organs: organRefs(item.holders, region, organs) }],
    matter: item.duty,
    parts: splitOutsideBrackets(item.duty.replace(/。$/u, ''), '；'),
    forms: [],
  }));
}
