import { editDistance } from '../edit-distance.ts';

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
    const distance = editDistance(name, candidate, limit);
    if (distance > limit || distance === 0) continue;
    if (nearest === undefined || distance < limit) nearest = candidate;
    limit = distance;
  }
  return nearest;
}
