import { CHOICES_SHEET } from './choice-lists.ts';

/**
 * Legal names for sheets that tell them apart: at most 31 characters, the middle of a longer one left out, none of
 * `[ ] : * ? / \`, no apostrophe at either end, no two alike.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(['history', CHOICES_SHEET]);
  return titles.map((title) => {
    const legal = title.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^[' ]+|[' ]+$/g, '') || '表';
    let name = shortened(legal, LONGEST);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const suffix = `（${count}）`;
      name = shortened(legal, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Excel counts UTF-16 units. */
const LONGEST = 31;

function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  const half = (length - 1) / 2;
  return `${name.slice(0, Math.ceil(half))}…${name.slice(-Math.floor(half))}`.toWellFormed();
}
