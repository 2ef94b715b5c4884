/** Does the same for each item, several at once where one waits for the disk; what comes of them keeps the order of the items. */
export async function atOnce<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items[Symbol.iterator]();
  let taken = 0;
  const lane = async (): Promise<void> => {
    for (let { value, done } = waiting.next(); !done; { value, done } = waiting.next()) {
      const at = taken++;
      results[at] = await work(value);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

/** Enough to keep a disk busy, few enough to hold little. */
const LANES = 8;
