import type { Campaign, CitedDocument, Corpus } from '../../corpus/types.ts';
import { byDate } from './by-date.ts';
import { byLevel } from './by-level.ts';
import { campaignPlaces } from './campaign-places.ts';
import { publishedEntry } from './library-entry.ts';
import { documentOf } from './link-citations.ts';
import { placeGroups } from './place-groups.ts';
import type { CampaignView, LevelDocument, LibraryEntry, PublishedCircular } from './types.ts';

/** The campaigns, those that began last first. */
export function campaignViews(
  circulars: readonly PublishedCircular[],
  library: readonly LibraryEntry[],
  corpus: Corpus,
): CampaignView[] {
  const find = documentFinder(library, corpus);
  const byCampaign = Map.groupBy(circulars, ({ campaign }) => campaign?.id);
  return corpus.campaigns
    .map((campaign) => campaignView(campaign, byCampaign.get(campaign.id) ?? [], find, corpus.regions))
    .toSorted((a, b) => compare(startOf(b), startOf(a)) || compare(a.page, b.page));
}

interface Found {
  document: CitedDocument;
  entry?: LibraryEntry;
}

type FindDocument = (nameOrNumber: string) => Found | null;

function campaignView(
  campaign: Campaign,
  own: readonly PublishedCircular[],
  find: FindDocument,
  regions: Corpus['regions'],
): CampaignView {
  const levels = campaign.documents.flatMap(({ level, region, document: name }): LevelDocument[] => {
    const found = find(name);
    if (!found) return [];
    const { published } = found.entry ?? {};
    return [{ level, region, document: found.document, ...(published && { published }) }];
  });
  const atLevels = new Set(levels.flatMap(({ published }) => published ?? []));
  const others = own.filter((published) => !atLevels.has(published));
  const members = [...new Set([...atLevels, ...own])].toSorted(byLevel);
  return {
    campaign,
    page: `campaigns/${campaign.id}/index.html`,
    basis: campaign.basis === undefined ? null : find(campaign.basis),
    levels,
    others,
    members,
    places: campaignPlaces(levels, others, (published) => documentOf(publishedEntry(published)), regions),
    groups: placeGroups(members, regions),
    deadlines: own
      .flatMap((published) => published.facts.deadlines.map((deadline) => ({ published, deadline })))
      .toSorted((a, b) => byDate(a.deadline, b.deadline)),
    phases: own
      .flatMap((published) => published.facts.phases.map((phase) => ({ published, phase })))
      .toSorted((a, b) => compare(a.phase.start ?? a.phase.end ?? '', b.phase.start ?? b.phase.end ?? '')),
  };
}

/**
 * Finds a document by a circular's slug or a document's number: in the library, then among the cited documents, else the
 * words themselves. Null for a circular that the site keeps back: then its number is kept back too.
 */
function documentFinder(library: readonly LibraryEntry[], corpus: Corpus): FindDocument {
  const entries = new Map<string, LibraryEntry>();
  for (const entry of library)
    for (const key of [entry.slug, entry.number]) if (key !== undefined) entries.set(key, entry);
  const held = new Set(corpus.circulars.flatMap(({ slug, meta }) => [slug, meta.documentNumber?.text]));
  const cited = new Map(corpus.documents.map((document) => [document.number, document]));
  return (name) => {
    const entry = entries.get(name);
    if (entry) return { document: documentOf(entry), entry };
    if (held.has(name)) return null;
    return { document: cited.get(name) ?? { title: name } };
  };
}

function startOf({ campaign, deadlines }: CampaignView): string {
  return campaign.period?.start ?? deadlines[0]?.deadline.dates[0] ?? campaign.id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
