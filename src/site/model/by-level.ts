import { LEVELS } from '../../corpus/types.ts';
import type { PublishedCircular } from './types.ts';

/** From the nation down, those of a level by date, then by slug; places without a register come last. */
export function byLevel(a: PublishedCircular, b: PublishedCircular): number {
  return rankOf(a) - rankOf(b) || compare(dateOf(a), dateOf(b)) || compare(a.page, b.page);
}

function rankOf({ level }: PublishedCircular): number {
  return level === undefined ? LEVELS.length : LEVELS.indexOf(level);
}

function dateOf({ circular }: PublishedCircular): string {
  return circular.meta.issueDate;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
