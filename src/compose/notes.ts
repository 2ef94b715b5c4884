import type { CircularMeta, Publicity } from '../circular/types.ts';
import type { PrintParagraph } from '../print/types.ts';
import { paragraph } from './builders.ts';

/** 附注 below the date, each in brackets: who may read it, other notes, the contact (GB/T 9704-2012, 7.3.6). */
export function composeNotes({ publicity, notes, contact }: CircularMeta): PrintParagraph[] {
  const whom = contact && [
    ...(contact.person === undefined ? [] : [`联系人：${contact.person}`]),
    ...(contact.phone === undefined ? [] : [`电话：${contact.phone}`]),
  ];
  return [
    ...(publicity === undefined ? [] : [PUBLICITY_NOTES[publicity]]),
    ...notes,
    ...(whom && whom.length > 0 ? [whom.join('，')] : []),
  ].map((note) => paragraph('note', 'note', `（${note}）`));
}

const PUBLICITY_NOTES: Record<Publicity, string> = {
  主动公开: '此件主动公开',
  依申请公开: '此件依申请公开',
  不予公开: '此件不予公开',
};
