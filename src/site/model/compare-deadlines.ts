import { regionsUpwards } from '../../corpus/regions-upwards.ts';
import type { Region } from '../../corpus/types.ts';
import type { DeadlineFact } from '../../derive/types.ts';
import { byDate } from './by-date.ts';
import type { ComparedDeadlines, DeadlineComparison, PublishedCircular } from './types.ts';

/**
 * The deadlines of some circulars by matter. Two matters are one when their names end in the same four characters, which in Chinese
 * say what kind of thing it is: 本地实施方案 and 具体实施方案. Signs and white space do not count. Rows come by their first date.
 */
export function compareDeadlines(
  circulars: readonly PublishedCircular[],
  regions: ReadonlyMap<string, Region>,
): DeadlineComparison[] {
  const rows = new Map<string, Map<PublishedCircular, DeadlineFact[]>>();
  for (const published of circulars) {
    for (const deadline of published.facts.deadlines) {
      const key = plain(deadline.matter).slice(-ENDING);
      const row = rows.get(key) ?? new Map<PublishedCircular, DeadlineFact[]>();
      rows.set(key, row);
      const held = row.get(published);
      if (held) held.push(deadline);
      else row.set(published, [deadline]);
    }
  }
  return [...rows.values()]
    .map((held) => ({
      matter: sharedEnding([...held.values()].flat().map(({ matter }) => matter)),
      cells: cellsOf(held, circulars, regions),
      agreed: agree(held),
    }))
    .toSorted((a, b) => byDate(firstOf(a), firstOf(b)));
}

/** Characters at the end of a name by which it is compared. */
const ENDING = 4;

function plain(matter: string): string {
  return matter.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The name itself when all are the same, else the longest ending that all have. */
function sharedEnding([first = '', ...others]: readonly string[]): string {
  if (others.every((other) => other === first)) return first;
  const names = others.map(plain);
  let shared = plain(first);
  for (const name of names) while (!name.endsWith(shared)) shared = shared.slice(1);
  return shared;
}

function cellsOf(
  held: ReadonlyMap<PublishedCircular, DeadlineFact[]>,
  circulars: readonly PublishedCircular[],
  regions: ReadonlyMap<string, Region>,
): ComparedDeadlines[] {
  const byRegion = Map.groupBy(held.keys(), ({ circular }) => circular.meta.region);
  return circulars.map((published) => {
    const deadlines = (held.get(published) ?? []).toSorted(byDate);
    const own = lastDate(deadlines);
    if (own === undefined) return { deadlines };
    for (const region of regionsUpwards(published.circular.meta.region, regions).slice(1)) {
      const above = (byRegion.get(region) ?? []).find((other) => lastDate(held.get(other)!) !== undefined);
      if (!above) continue;
      const late = lastDate(held.get(above)!)! < own;
      return { deadlines, ...(late && { lateFor: above }) };
    }
    return { deadlines };
  });
}

/** Of what is due once. */
function lastDate(deadlines: readonly DeadlineFact[]): string | undefined {
  const dates = deadlines.flatMap(({ due, dates }) => (due.type === 'recurring' ? [] : dates));
  return dates.toSorted().at(-1);
}

function agree(held: ReadonlyMap<PublishedCircular, DeadlineFact[]>): boolean {
  const times = [...held.values()].map((deadlines) =>
    deadlines
      .map(({ due, dates, dueText }) => (due.type === 'recurring' ? dueText : dates.join(' ')))
      .join('\n'),
  );
  return new Set(times).size <= 1;
}

function firstOf({ cells }: DeadlineComparison): DeadlineFact {
  return cells.flatMap(({ deadlines }) => deadlines).toSorted(byDate)[0]!;
}
