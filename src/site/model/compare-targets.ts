import { targetPlaces } from './sector-views.ts';
import type { PublishedCircular, TargetComparison } from './types.ts';

/** The targets of some circulars, each once, in the order of its category and of the texts. */
export function compareTargets(circulars: readonly PublishedCircular[]): TargetComparison[] {
  const rows = new Map<string, TargetComparison>();
  for (const [index, published] of circulars.entries()) {
    for (const place of targetPlaces(published)) {
      const { key, category, name, sector } = place.target;
      const row = rows.get(key) ?? { key, category, name, sector, cells: circulars.map(() => undefined) };
      rows.set(key, row);
      row.cells[index] = place;
    }
  }
  return [...Map.groupBy(rows.values(), ({ category }) => category).values()].flat();
}
