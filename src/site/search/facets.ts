import { LEVELS } from '../../corpus/types.ts';
import type { LibraryEntry, SiteModel } from '../model/types.ts';

/** What pages are narrowed by, in the order in which it is offered. */
const TITLES = {
  type: '类型',
  region: '地区',
  year: '年份',
  kind: '文种',
  issuer: '发文机关',
  code: '机关代字',
  campaign: '专项行动',
  topic: '主题分类',
  validity: '有效性',
} as const;

export type FacetKey = keyof typeof TITLES;

/** A facet with the values to choose from, in groups where these have names. */
export interface Facet {
  key: FacetKey;
  title: string;
  groups: { name?: string; values: { value: string; count: number }[] }[];
}

/** What a circular can be filtered by; one given on request has no more than year and issuer. */
export function entryFacets({ date, issuers, published }: LibraryEntry): Partial<Record<FacetKey, string[]>> {
  const own = { year: [date.slice(0, 4)], issuer: [...issuers] };
  if (!published) return own;
  const { circular, campaign } = published;
  const { region, kind, documentNumber, topic, validity } = circular.meta;
  return {
    ...own,
    region: [region],
    kind: [kind],
    validity: [validity.status],
    ...(documentNumber && { code: [documentNumber.agencyCode] }),
    ...(campaign && { campaign: [campaign.name] }),
    ...(topic && { topic: withClassesAbove(topic) }),
  };
}

/** The facets of pages that leave a choice. */
export function facetsOf(
  pages: readonly { facets: Readonly<Record<string, readonly string[]>> }[],
  keys: readonly FacetKey[],
  site: SiteModel,
): Facet[] {
  return keys
    .map((key) => {
      const counts = new Map<string, number>();
      for (const value of pages.flatMap(({ facets }) => facets[key] ?? []))
        counts.set(value, (counts.get(value) ?? 0) + 1);
      return { key, title: TITLES[key], groups: groupsOf(key, counts, site) };
    })
    .filter(({ groups }) => groups.flatMap(({ values }) => values).length > 1);
}

function groupsOf(key: FacetKey, counts: ReadonlyMap<string, number>, site: SiteModel): Facet['groups'] {
  const rank = rankOf(key, counts, site);
  const values = [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => rank(a.value) - rank(b.value) || (a.value < b.value ? -1 : 1));
  if (key !== 'region') return [{ values }];
  const levels = new Map(site.regions.map(({ region }) => [region.name, region.level]));
  return [...Map.groupBy(values, ({ value }) => levels.get(value))]
    .toSorted(([a], [b]) => order(LEVELS, a) - order(LEVELS, b))
    .map(([level, of]) => ({ ...(level && { name: level === '国家' ? level : `${level}级` }), values: of }));
}

/** The lower, the earlier; values of one rank stand in the order of their characters. */
function rankOf(
  key: FacetKey,
  counts: ReadonlyMap<string, number>,
  { regions, campaigns }: SiteModel,
): (value: string) => number {
  switch (key) {
    case 'type':
      return orderIn([...counts.keys()]);
    case 'region':
      return orderIn(regions.map(({ region }) => region.name));
    case 'year':
      return (value) => -Number(value);
    case 'issuer':
      return orderIn(regions.flatMap(({ organs }) => organs.map(({ organ }) => organ.name)));
    case 'campaign':
      return orderIn(campaigns.map(({ campaign }) => campaign.name));
    case 'kind':
      return (value) => -counts.get(value)!;
    case 'validity':
      return orderIn(['有效', '部分失效', '失效', '废止']);
    default:
      return () => 0;
  }
}

function orderIn(values: readonly string[]): (value: string) => number {
  const ranks = new Map(values.map((value, index) => [value, index]));
  return (value) => ranks.get(value) ?? values.length;
}

function order<T>(values: readonly T[], value: T | undefined): number {
  const index = value === undefined ? -1 : values.indexOf(value);
  return index === -1 ? values.length : index;
}

/** 财政、金融、审计/金融 is found under 财政、金融、审计 too. */
function withClassesAbove(topic: string): string[] {
  const names = topic.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
