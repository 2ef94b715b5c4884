/**
 * A text without the characters of a kind that it ends with, in time that is linear in them: `/[。]+$/` tries each run of
 * them from each of its characters.
 *
 * @param kind - Matches one character.
 */
export function withoutTrailing(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
