import { editDistance } from '../edit-distance.ts';

/**
 * The word that was probably meant: one that is part of what was written, or the one that needs the fewest
 * changed characters, when that is at most half of them. Undefined when none is near.
 */
export function nearest(written: string, words: readonly string[]): string | undefined {
  // A long string is no slip of a key, and its distances would cost time.
  if (written.length > 20) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 2)) + 1;
  for (const word of words) {
    const changes = written.includes(word) ? 0 : editDistance(written, word, least);
    if (changes < least) {
      least = changes;
      best = word;
    }
  }
  return best;
}
