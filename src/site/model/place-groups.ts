import { regionsUpwards } from '../../corpus/regions-upwards.ts';
import type { Region } from '../../corpus/types.ts';
import type { PlaceGroup, PublishedCircular } from './types.ts';

/**
 * How the circulars of a campaign are compared: all at once while they are few; else each place with those right below it
 * that have circulars, in tables of at most `MOST`. No circular of a lower place stands in more than one table, so that what
 * is compared grows with the campaign.
 */
export function placeGroups(
  members: readonly PublishedCircular[],
  regions: ReadonlyMap<string, Region>,
): PlaceGroup[] {
  if (members.length <= MOST) return members.length === 0 ? [] : [{ name: '', circulars: [...members] }];
  const byRegion = Map.groupBy(members, ({ circular }) => circular.meta.region);
  const bySuperior = Map.groupBy(byRegion.keys(), (region) =>
    regionsUpwards(region, regions).find((above) => above !== region && byRegion.has(above)),
  );
  return [...bySuperior].flatMap(([superior, below]) => {
    const above = superior === undefined ? [] : byRegion.get(superior)!.slice(0, MOST_ABOVE);
    const circulars = below.flatMap((region) => byRegion.get(region)!);
    // Alone at the top: it is compared with those below it.
    if (above.length === 0 && circulars.length === 1) return [];
    const sheets = chunks(circulars, MOST - above.length);
    return sheets.map((sheet, index) => {
      const count = sheets.length > 1 ? `（${index + 1}/${sheets.length}）` : '';
      const name = superior === undefined ? '最上一级各地' : `${superior}和所辖各地`;
      return { name: name + count, circulars: [...above, ...sheet] };
    });
  });
}

/** More columns nobody overlooks. */
const MOST = 12;

/** Circulars of the place above that each table has beside those below. */
const MOST_ABOVE = 2;

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
