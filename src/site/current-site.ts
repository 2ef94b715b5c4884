import type { SiteModel } from './model/types.ts';

// Vite bundles the pages with a copy of this module of their own, so the site is kept where both copies look.
const holder = globalThis as typeof globalThis & { chengwenSite?: () => SiteModel };

/** The site that is being built or served. */
export function currentSite(): SiteModel {
  if (!holder.chengwenSite) throw new Error('the site is shown before it was given');
  return holder.chengwenSite();
}

/** Gives Astro's pages the site to show. */
export function showSite(model: SiteModel): void {
  holder.chengwenSite = () => model;
}

/** The same, worked out when the first page asks for it. */
export function showSiteOnDemand(work: () => SiteModel): void {
  let model: SiteModel | undefined;
  holder.chengwenSite = () => {
    model ??= work();
    return model;
  };
}
