import { byLevel } from './by-level.ts';
import type { PublishedCircular } from './types.ts';

/** The circulars that cite or are cited by the year of their date, the last year first; each year from the nation down. */
export function citationYears(
  circulars: readonly PublishedCircular[],
): { year: string; circulars: PublishedCircular[] }[] {
  const linked = circulars.filter(({ bases, citedBy }) => bases.length + citedBy.length > 0);
  const years = Map.groupBy(linked, ({ circular }) => circular.meta.issueDate.slice(0, 4));
  return [...years]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, items]) => ({ year, circulars: items.toSorted(byLevel) }));
}
