import { editDistance } from '../edit-distance.ts';

/**
 * The known name that a mistyped one most likely stands for: the one with the fewest characters to insert, delete or
 * replace, at most one in three and never more than three; the first of equals. Where none is so near, the one of
 * which it is a shorter or a longer form (市金融局 and 市金融工作局), with the fewest characters between them. Undefined
 * for all else, and for a single character.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length < 2) return undefined;
  let nearest: string | undefined;
  let limit = Math.min(3, Math.floor(name.length / 3)) || 1;
  let form: string | undefined;
  for (const candidate of known) {
    const distance = editDistance(name, candidate, limit);
    if (distance === 0) continue;
    if (distance <= limit) {
      if (nearest === undefined || distance < limit) nearest = candidate;
      limit = distance;
    } else if (isNearerForm(name, candidate, form)) form = candidate;
  }
  return nearest ?? form;
}

/** Characters of the shorter form: fewer are in too many names. */
const SHORTEST_FORM = 3;

function isNearerForm(name: string, candidate: string, nearest: string | undefined): boolean {
  const between = Math.abs(candidate.length - name.length);
  if (nearest !== undefined && between >= Math.abs(nearest.length - name.length)) return false;
  const [short, long] = candidate.length < name.length ? [candidate, name] : [name, candidate];
  return short.length >= SHORTEST_FORM && short.at(-1) === long.at(-1) && isWithin(short, long);
}

/** Whether all characters of a text stand in another in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
