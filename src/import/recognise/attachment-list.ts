import { ordinalOf } from '../ordinal.ts';
import { part, type SourceText } from '../source-text.ts';
import type { SourceBlock } from '../types.ts';
import { isBare, isParagraph, withoutSpace } from './words.ts';

/** Titles that a list of attachments (附件说明) promises, and how many blocks it takes. */
export interface AttachmentList {
  titles: SourceText[];
  length: number;
}

/** The list of attachments that begins with a block: `附件：1.…`, and the lines after it that count on. */
export function attachmentListAt(blocks: readonly SourceBlock[], index: number): AttachmentList | undefined {
  const first = blocks[index];
  if (!isParagraph(first)) return undefined;
  const label = /^附件[\s\u3000]*[：:][\s\u3000]*/u.exec(first.text.text)?.[0];
  if (label === undefined) return undefined;
  const titles = itemsOf(part(first.text, label.length), 1);
  let length = 1;
  for (; titles.length > 0; length += 1) {
    const next = blocks[index + length];
    if (!isParagraph(next)) break;
    const ordinal = ordinalOf(next.text.text);
    if (ordinal?.level !== 3 || ordinal.count !== titles.length + 1) break;
    if (!isBare(next.text.text)) break;
    titles.push(...itemsOf(next.text, ordinal.count));
  }
  return titles.length === 0 ? undefined : { titles, length };
}

/** The items of a line that counts from a number on; one that counts nothing is one item. */
function itemsOf(text: SourceText, from: number): SourceText[] {
  const starts: { at: number; length: number }[] = [];
  let count = from;
  for (const match of text.text.matchAll(/(\d{1,2})(?:[．、]|\.(?!\d))[\s\u3000]*/gu)) {
    if (Number(match[1]) !== count || (match.index > 0 && starts.length === 0)) continue;
    starts.push({ at: match.index, length: match[0].length });
    count += 1;
  }
  if (starts.length === 0) return text.text === '' ? [] : [text];
  return starts.map(({ at, length }, index) => part(text, at + length, starts[index + 1]?.at));
}

/** A title as titles are compared. */
export function titleKey(title: string): string {
  return withoutSpace(title).replaceAll(/^《|》$|[.。；;]$/gu, '');
}
