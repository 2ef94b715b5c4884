import { regionsUpwards } from '../../corpus/regions-upwards.ts';
import type { Level, Region } from '../../corpus/types.ts';
import type { CampaignPlace, LevelDocument, PublishedCircular } from './types.ts';

/**
 * The documents of a campaign place by place, each place under the one that it is part of. Places come in the order of the
 * registers; those between two with documents are there too; one without a register stands at the top.
 */
export function campaignPlaces(
  levels: readonly LevelDocument[],
  others: readonly PublishedCircular[],
  documentOf: (published: PublishedCircular) => LevelDocument['document'],
  regions: ReadonlyMap<string, Region>,
): CampaignPlace[] {
  const places = new Map<string, CampaignPlace>();
  const tops: CampaignPlace[] = [];
  for (const { region, level, document, published } of levels) {
    placeOf(region, level).documents.push({ document, ...(published && { published }) });
  }
  for (const published of others) {
    placeOf(published.circular.meta.region).documents.push({ document: documentOf(published), published });
  }
  const order = new Map([...regions.keys()].map((name, index) => [name, index]));
  for (const { below } of places.values()) below.sort(byRegister);
  return underNation(tops.sort(byRegister)).map(withoutEmptyTop);

  function placeOf(region: string, level?: Level): CampaignPlace {
    const known = places.get(region);
    if (known) return known;
    let below: CampaignPlace | undefined;
    for (const name of regionsUpwards(region, regions)) {
      const place = places.get(name);
      if (place) {
        if (below) place.below.push(below);
        return places.get(region)!;
      }
      const registered = regions.get(name)?.level ?? (name === region ? level : undefined);
      const made: CampaignPlace = {
        region: name,
        ...(registered && { level: registered }),
        documents: [],
        below: below ? [below] : [],
      };
      places.set(name, made);
      below = made;
    }
    tops.push(below!);
    return places.get(region)!;
  }

  function byRegister(a: CampaignPlace, b: CampaignPlace): number {
    return (order.get(a.region) ?? order.size) - (order.get(b.region) ?? order.size);
  }
}

/** All under the nation, where its place is the only one of its level and has no register to say so. */
function underNation(tops: CampaignPlace[]): CampaignPlace[] {
  const [nation, ...more] = tops.filter(({ level }) => level === '国家');
  if (!nation || more.length > 0) return tops;
  nation.below.push(...tops.filter((top) => top !== nation));
  return [nation];
}

/** From the first place that has a document or joins several. */
function withoutEmptyTop(place: CampaignPlace): CampaignPlace {
  let top = place;
  while (top.documents.length === 0 && top.below.length === 1) top = top.below[0]!;
  return top;
}
