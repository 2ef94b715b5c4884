import type { Circular } from '../../src/circular/types.ts';
import type { Corpus, Organ, Region } from '../../src/corpus/types.ts';

/** A corpus of invented places for tests: regions with their organs, and what `parts` adds. */
export function buildCorpus(
  organs: Organ[],
  parts: Partial<Corpus> = {},
  circulars: Circular[] = [],
): Corpus {
  return {
    site: {
      title: '示例文件库',
      organizer: '示例单位',
      siteCode: '0000000000',
      domain: 'example.invalid',
      recordNumber: '无',
      contact: '000-0000000',
      defaultPublicity: '主动公开',
    },
    regions: new Map(REGIONS.map((region) => [region.name, region])),
    organs,
    sectors: [],
    campaigns: [],
    documents: [],
    holidays: { off: new Set(), working: new Set() },
    circulars,
    ...parts,
  };
}

/** An organ with one short name, or more of its fields. */
export function organ(
  id: string,
  region: string,
  name: string,
  shortNames: string[] = [],
  more: Partial<Organ> = {},
): Organ {
  return {
    id,
    region,
    name,
    shortNames,
    formerNames: [],
    aliases: [],
    misnomers: [],
    kind: '部门',
    members: [],
    ...more,
  };
}

const REGIONS: Region[] = [
  { name: '全国', level: '国家' },
  { name: '示例省', level: '省', parent: '全国' },
  { name: '范例市', level: '市', parent: '示例省' },
  { name: '样本区', level: '县', parent: '范例市' },
  { name: '标本市', level: '市', parent: '示例省' },
];
