import type { PublishedCircular } from './model/types.ts';
import { publicationTime } from './publication-time.ts';

/** When the page of a circular last said something new: it was published, or another circular ended it. */
export function lastChange({ circular, endedBy }: PublishedCircular): string {
  const times = [circular, endedBy?.published?.circular].flatMap((one) =>
    one ? [publicationTime(one.meta)] : [],
  );
  return times.toSorted().at(-1)!;
}
