import type { Random } from './random.ts';

/** Two to eight characters from anywhere in the texts, at an even chance for every character; none begins or ends in a space. */
export function cutPhrases(texts: readonly string[], count: number, random: Random): string[] {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const phrases: string[] = [];
  while (phrases.length < count) {
    let at = random.between(0, total - 1);
    const text = texts.find(({ length }) => {
      if (at < length) return true;
      at -= length;
      return false;
    })!;
    const phrase = text.slice(at, at + random.between(2, 8));
    if (phrase.length > 1 && phrase.trim() === phrase) phrases.push(phrase);
  }
  return phrases;
}
