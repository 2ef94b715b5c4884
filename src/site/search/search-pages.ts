import { FAMILIES } from '../../check/index.ts';
import type { Family } from '../../check/rule.ts';
import { chinesePeriod } from '../../circular/chinese-date.ts';
import type { SearchDocument, SearchSection } from '../../write/search/index.ts';
import { familyPage, titleOf } from '../guide/rule-pages.ts';
import type { CampaignView, LibraryEntry, OrganView, SectorView, SiteModel } from '../model/types.ts';
import { circularSections } from './circular-sections.ts';
import { entryFacets } from './facets.ts';

/** A page that search finds; its text is not worked out before it is asked for. */
export interface SearchPage extends Omit<SearchDocument, 'sections'> {
  sections(): SearchSection[];
}

/**
 * Every page that search finds, in the order in which equal ones are found: the library's entries, newest first as `site.library` has them and
 * with the same numbers, then the pages that are found by their names. A new kind of page is one line here, and a function below.
 */
export function searchPages(site: SiteModel): SearchPage[] {
  return [
    ...site.library.map((entry, number) => circularPage(entry, number, site)),
    ...site.campaigns.map(campaignPage),
    ...[...site.sectors.values()].map(sectorPage),
    ...[...site.organs.values()].map(organPage),
    ...FAMILIES.map(rulesPage),
  ];
}

/** A circular; one whose text is given on request is found by what the library lists of it, and leads there. */
function circularPage(entry: LibraryEntry, index: number, { site }: SiteModel): SearchPage {
  const { slug, title, number = '', issuers, date, published } = entry;
  const listed = () => [{ id: '', heading: title, blocks: [title, number, ...issuers].filter(Boolean) }];
  return {
    page: published?.page ?? `circulars/index.html#y${date.slice(0, 4)}`,
    date,
    facets: { type: ['公文'], ...entryFacets(entry) },
    shelf: published ? `circulars/${slug}` : `requests/${index}`,
    sections: published ? () => circularSections(published, site) : listed,
  };
}

function campaignPage({ page, campaign }: CampaignView, index: number): SearchPage {
  const { name, period } = campaign;
  return namedPage('campaigns', index, {
    page,
    names: [name, ...(period ? [chinesePeriod(period)] : [])],
    facets: { type: ['专项行动'], campaign: [name], ...(period && { year: [period.start.slice(0, 4)] }) },
  });
}

function sectorPage({ page, sector }: SectorView, index: number): SearchPage {
  const { name, aliases } = sector;
  return namedPage('sectors', index, {
    page,
    names: [name, aliases.join('、')],
    facets: { type: ['重点'] },
  });
}

function organPage({ page, organ }: OrganView, index: number): SearchPage {
  const { name, region, shortNames, aliases, formerNames } = organ;
  return namedPage('organs', index, {
    page,
    names: [name, ...[shortNames, aliases, formerNames].map((names) => names.join('、'))],
    facets: { type: ['机关'], region: [region] },
  });
}

/** The rules of a family in the guide, each found by what it holds. */
function rulesPage(family: Family, index: number): SearchPage {
  return {
    page: familyPage(family),
    facets: { type: ['写作指南'] },
    shelf: `guide/${index}`,
    sections: () => [
      { id: '', heading: `检查规则：${family.name}`, blocks: [`检查规则：${family.name}`] },
      ...family.rules.map(([id, , { about }]) => ({ id, heading: titleOf(about), blocks: [about] })),
    ],
  };
}

/** A page that is found by its names, the first of which is its title. */
function namedPage(
  folder: string,
  index: number,
  { page, names, facets }: Pick<SearchPage, 'page' | 'facets'> & { names: readonly string[] },
): SearchPage {
  return {
    page,
    facets,
    shelf: `${folder}/${Math.floor(index / TO_A_SHELF)}`,
    sections: () => [{ id: '', heading: names[0]!, blocks: names.filter(Boolean) }],
  };
}

/** Names are short: so many share a script, or there would be a script for each organ. */
const TO_A_SHELF = 50;
