import type { Corpus } from '../../corpus/types.ts';
import { stableId } from '../../derive/stable-id.ts';
import { publicationTime } from '../publication-time.ts';
import type { CampaignView, FeedView, PublishedCircular } from './types.ts';

/** The feeds of a site: all circulars, then each campaign's and each region's. */
export function feedViews(
  circulars: readonly PublishedCircular[],
  campaigns: readonly CampaignView[],
  { site, regions }: Corpus,
): FeedView[] {
  const newest = circulars
    .map((published) => ({ published, time: publicationTime(published.circular.meta) }))
    .toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0))
    .map(({ published }) => published);
  const byCampaign = Map.groupBy(newest, ({ campaign }) => campaign?.id);
  const byRegion = Map.groupBy(newest, ({ circular }) => circular.meta.region);
  const all = { path: 'feeds/all.xml', title: site.title, everywhere: true, circulars: newest };
  return [
    all,
    ...campaigns.flatMap(({ campaign, page }) => {
      const own = byCampaign.get(campaign.id);
      const path = `feeds/campaign-${campaign.id}.xml`;
      return own ? [{ path, title: campaign.name, page, everywhere: false, circulars: own }] : [];
    }),
    // The names of regions are Chinese and addresses are not.
    ...[...regions.keys()].flatMap((name) => {
      const own = byRegion.get(name);
      const path = `feeds/region-${stableId('r', name)}.xml`;
      return own ? [{ path, title: name, everywhere: false, circulars: own }] : [];
    }),
  ];
}
