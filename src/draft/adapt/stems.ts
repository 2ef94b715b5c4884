import type { Organ } from '../../corpus/types.ts';

/**
 * An organ's names as they would be in any region: without the region and its level, 厅 and 分局 taken for 局. `loose`: without
 * what such an office is called, too (财政局, 财政所).
 */
export function stemsOf(organ: Organ, region: string, how: 'exact' | 'loose' = 'exact'): Set<string> {
  const { name, shortNames, formerNames } = organ;
  const stems = [name, ...shortNames, ...formerNames].map((each) => stemOf(each, region));
  return new Set((how === 'exact' ? stems : stems.map(withoutOffice)).filter((stem) => stem.length >= 2));
}

/** One name as it would be in any region. */
export function stemOf(name: string, region: string): string {
  const core = coreOf(region);
  const bare = name.replaceAll(region, '').replaceAll(core, '').replaceAll('各', '');
  return bare
    .replace(levelPrefix(region), '')
    .replace(/(?:分局|厅)$/u, '局')
    .replace(/委员会$/u, '委')
    .replace(/办公[厅室]$/u, '办');
}

function withoutOffice(stem: string): string {
  return stem.replace(/^委/u, '').replace(/(?:工作办|局|委|办|所|中心)$/u, '');
}

/** 示例 of 示例省: what the names of its organs outside the government bear (示例银监局). */
export function coreOf(region: string): string {
  return region.length > 2 ? region.slice(0, -1) : region;
}

/** The level that a name opens with, and not a word of which it is a part: 市场, 区域. */
export function levelPrefix(region: string): RegExp {
  return new RegExp(`^${region.at(-1)}(?:级)?(?![场域村])(?=..)`, 'u');
}
