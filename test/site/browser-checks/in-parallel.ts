/** Does something with each item, a few at once, each lane with a thing of its own, and gives the results in the order of the items. */
export async function inParallel<Item, Lane, Result>(
  items: readonly Item[],
  lanes: readonly Lane[],
  work: (item: Item, lane: Lane) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      while (next < items.length) {
        const index = next;
        next += 1;
        results[index] = await work(items[index]!, lane);
      }
    }),
  );
  return results;
}
