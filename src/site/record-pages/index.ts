import type { SiteModel } from '../model/types.ts';
import { campaignPage } from './campaign-page.ts';
import { circularPage } from './circular-page.ts';
import { organPage } from './organ-page.ts';
import { sectorPage } from './sector-page.ts';

/** A page of the site that is made when it is asked for. */
export interface RecordPage {
  /** In the output. */
  path: string;
  /** The page whole. */
  markup: () => string;
}

/** The pages of which there are as many as records: one for each circular, organ, target of the register and campaign. */
export function recordPages({ circulars, organs, sectors, campaigns }: SiteModel): RecordPage[] {
  return [
    ...circulars.map((published) => ({ path: published.page, markup: () => circularPage(published) })),
    ...[...organs.values()].map((view) => ({ path: view.page, markup: () => organPage(view) })),
    ...[...sectors.values()].map((view) => ({ path: view.page, markup: () => sectorPage(view) })),
    ...campaigns.map((view) => ({ path: view.page, markup: () => campaignPage(view) })),
  ];
}
