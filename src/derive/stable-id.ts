import { hash } from 'node:crypto';

/** What separates the words that go into an id: a character that no word contains. */
const BETWEEN = '\n';

/** A short ASCII id that depends on nothing but these words: a letter for its kind and eight digits to base 32. */
export function stableId(kind: string, ...words: string[]): string {
  const digits = hash('sha256', words.join(BETWEEN), 'hex').slice(0, 10);
  return kind + Number.parseInt(digits, 16).toString(32).padStart(8, '0');
}

/** Makes ids of one circular unique: the second of two equal ones gets `-2`, in the order in which they come. */
export function uniqueIds(): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
