import type { Circular } from '../circular/types.ts';
import { oncePerCorpus } from './once-per-corpus.ts';
import type { Campaign, Corpus } from './types.ts';

const campaignsById = oncePerCorpus(
  ({ campaigns }) => new Map(campaigns.map((campaign) => [campaign.id, campaign])),
);

/** The campaign that a circular belongs to; undefined where it names none, or one that is not registered. */
export function campaignOf(circular: Circular, corpus: Corpus): Campaign | undefined {
  const { campaign } = circular.meta;
  return campaign === undefined ? undefined : campaignsById(corpus).get(campaign);
}
