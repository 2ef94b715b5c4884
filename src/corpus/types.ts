import type { Circular, IsoDate, Period, Publicity, TargetCategory } from '../circular/types.ts';

/** The registers of a content directory and all its circulars. */
export interface Corpus {
  site: Site;
  /** By name: 范例市. */
  regions: ReadonlyMap<string, Region>;
  organs: readonly Organ[];
  sectors: readonly Sector[];
  campaigns: readonly Campaign[];
  documents: readonly CitedDocument[];
  holidays: Holidays;
  /** By issue date, then slug. */
  circulars: readonly Circular[];
}

/** `site.yaml`. */
export interface Site {
  title: string;
  organizer: string;
  /** 网站标识码. */
  siteCode: string;
  domain: string;
  /** 网址: of the home page's folder, with `/` at its end; undefined: https and the domain. */
  address?: string;
  recordNumber: string;
  contact: string;
  defaultPublicity: Publicity;
}

/** From the nation down. */
export const LEVELS = ['国家', '省', '市', '县', '乡'] as const;

export type Level = (typeof LEVELS)[number];

export interface Region {
  name: string;
  level: Level;
  /** 上级地区: organ names that this region does not hold resolve there. */
  parent?: string;
}

export type OrganKind =
  | '党委'
  | '政府'
  | '部门'
  | '垂直管理'
  | '司法'
  | '群团'
  | '议事协调机构'
  | '事业单位'
  | '企业'
  | '类别';

export interface Organ {
  /** 标识: ASCII, stable, unique in the corpus. */
  id: string;
  region: string;
  /** 全称. */
  name: string;
  shortNames: string[];
  formerNames: string[];
  aliases: string[];
  /** 误称: resolve with a message. */
  misnomers: string[];
  /** 上级, as written. */
  superior?: string;
  kind: OrganKind;
  /** 成员, as written. */
  members: string[];
}

/** Which of an organ's names a text uses. */
export type NameKind = 'name' | 'shortName' | 'formerName' | 'alias' | 'misnomer';

export interface Sector {
  id: string;
  name: string;
  aliases: string[];
  category: TargetCategory;
  group?: string;
}

export interface Campaign {
  id: string;
  name: string;
  period?: Period;
  /** 依据: a document number, or words. */
  basis?: string;
  /** 各级文件, from the national document down. */
  documents: { level: Level; region: string; document: string }[];
}

/** A document that circulars cite but the site does not hold. */
export interface CitedDocument {
  title: string;
  number?: string;
  issuer?: string;
  date?: IsoDate;
}

export interface Holidays {
  /** 放假. */
  off: ReadonlySet<IsoDate>;
  /** 调休上班. */
  working: ReadonlySet<IsoDate>;
}
