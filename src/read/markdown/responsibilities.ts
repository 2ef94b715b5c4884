import type { DutyRole, Responsibility } from '../../circular/types.ts';
import { withoutTrailing } from '../../circular/without-trailing.ts';

/** Where a responsibility tail stands in a text, and what it says. */
export interface FoundResponsibility extends Pick<Responsibility, 'assignments' | 'due'> {
  from: number;
  to: number;
}

const label =
  /(?:^|[；;，,。\s])\s*(?:(总牵头|牵头|责任|配合|指导|督导)(?:单位|部门|机关)|(完成(?:时限|时间|期限)))\s*[：:]/gu;

/**
 * Finds the responsibility tails that a paragraph ends with, in order: `（责任单位：…）`,
 * `（牵头单位：…；配合单位：…；完成时限：…）`, several bracket groups one after another, a 。 after them.
 * Half-width brackets and colons are understood.
 */
export function responsibilitiesAtEnd(text: string): FoundResponsibility[] {
  const found: FoundResponsibility[] = [];
  let end = withoutTrailing(text, /[。\s]/u).length;
  for (;;) {
    const from = openingBracket(text, end);
    const tail = from === undefined ? undefined : readTail(text, from, end);
    if (tail === undefined) return found;
    found.unshift(tail);
    end = text.slice(0, tail.from).trimEnd().length;
  }
}

/** The bracket that the one before `end` closes; brackets inside it pair up. */
function openingBracket(text: string, end: number): number | undefined {
  if (!isClosing(text[end - 1])) return undefined;
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    if (isClosing(text[at])) depth += 1;
    else if ((text[at] === '（' || text[at] === '(') && --depth === 0) return at;
  }
  return undefined;
}

function isClosing(character: string | undefined): boolean {
  return character === '）' || character === ')';
}

function readTail(text: string, from: number, to: number): FoundResponsibility | undefined {
  const inner = text.slice(from + 1, to - 1);
  const labels = [...inner.matchAll(label)];
  if (labels[0]?.index !== 0) return undefined;
  const assignments: { role: DutyRole; holders: string }[] = [];
  let due: string | undefined;
  labels.forEach((match, index) => {
    const value = withoutTrailing(
      inner.slice(match.index + match[0].length, labels[index + 1]?.index),
      /[；;，,。\s]/u,
    );
    if (match[1] !== undefined) assignments.push({ role: match[1] as DutyRole, holders: value.trim() });
    else due = value.trim();
  });
  return { from, to, assignments, ...(due !== undefined && { due }) };
}
