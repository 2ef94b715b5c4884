import type { CircularMeta } from '../../circular/types.ts';

/** 附注 as they print, in brackets. The contact is among them only when it may be published. */
export function notesOf({ publicity, notes, contact }: CircularMeta): string[] {
  const whom = contact?.public
    ? [contact.person && `联系人：${contact.person}`, contact.phone && `电话：${contact.phone}`].filter(
        Boolean,
      )
    : [];
  const all = [publicity && `此件${publicity}`, ...notes, whom.join('，')];
  return all.filter(Boolean).map((note) => `（${note}）`);
}
