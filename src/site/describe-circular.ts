import { chineseDate } from '../circular/chinese-date.ts';
import { textOf } from '../circular/text.ts';
import type { Circular } from '../circular/types.ts';

/** In characters. */
const LONGEST = 160;

/** A circular in a line or two: its kind, number, issuer and date, and the words that it begins with. */
export function describeCircular({ meta, children }: Circular): string {
  const { kind, documentNumber, issuers, issueDate } = meta;
  const named = documentNumber ? `${kind}，${documentNumber.text}` : kind;
  const first = children.map(textOf).find((text) => text.trim() !== '') ?? '';
  return beginning(`${named}，${issuers.join('、')}${chineseDate(issueDate)}印发。${first.trim()}`);
}

function beginning(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
