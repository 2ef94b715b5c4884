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
    const changes = written.includes(word) ? 0 : distance(written, word);
    if (changes < least) {
      least = changes;
      best = word;
    }
  }
  return best;
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
