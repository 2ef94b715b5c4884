import type { Region } from './types.ts';

/** A region and those above it, from itself up. */
export function regionsUpwards(region: string, regions: ReadonlyMap<string, Region>): string[] {
  const chain: string[] = [];
  for (let name: string | undefined = region; name !== undefined; name = regions.get(name)?.parent) {
    if (chain.length === LONGEST_CHAIN || chain.includes(name)) break;
    chain.push(name);
  }
  return chain;
}

/** Five levels and some slack: keeps a lookup bounded whatever 上级地区 says, cycles included. */
const LONGEST_CHAIN = 8;
