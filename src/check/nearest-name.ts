/**
 * The known name that a mistyped one most likely stands for: the one with the fewest characters to insert, delete or
 * replace, at most one in three and never more than three; the first of equals. Undefined when none is so near, and
 * for a single character.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length < 2) return undefined;
  let nearest: string | undefined;
  let limit = Math.min(3, Math.floor(name.length / 3)) || 1;
  for (const candidate of known) {
    const distance = boundedDistance(name, candidate, limit);
    if (distance > limit || distance === 0) continue;
    if (nearest === undefined || distance < limit) nearest = candidate;
    limit = distance;
  }
  return nearest;
}

/** Edit distance (Levenshtein) of two texts, or more than `limit` as soon as it is. */
function boundedDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous.at(-1)!;
}
