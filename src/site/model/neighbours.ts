import type { CampaignView, Neighbours, PublishedCircular } from './types.ts';

/** The neighbours of every circular of some campaigns. */
export function neighboursOf(campaigns: readonly CampaignView[]): Map<PublishedCircular, Neighbours> {
  return new Map(
    campaigns.flatMap(({ campaign, members }) => {
      // A level may list the circular of another campaign, which has its neighbours there.
      const own = members.filter((published) => published.campaign === campaign);
      return own.map((published, index): [PublishedCircular, Neighbours] => {
        const [previous, next] = [own[index - 1], own[index + 1]];
        return [published, { ...(previous && { previous }), ...(next && { next }) }];
      });
    }),
  );
}
