import type { Circular } from '../circular/types.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import { nearestName } from './nearest-name.ts';
import type { Finding } from './rule.ts';

/**
 * 地区 is a region that has a register under `organs/`. Organ names resolve in the region's register; without
 * one, hardly a name in the circular means anything.
 */
export function regionIsRegistered({ file, meta }: Circular, _facts: Facts, { regions }: Corpus): Finding[] {
  if (regions.has(meta.region)) return [];
  const nearest = nearestName(meta.region, regions.keys());
  return [
    {
      file,
      place: meta.places.region,
      reason: `地区“${meta.region}”没有登记，应为 organs/ 中已有登记的地区`,
      mend:
        nearest === undefined
          ? '在 organs/ 中为该地区建立机关名录'
          : `是否应为“${nearest}”？否则在 organs/ 中为该地区建立机关名录`,
    },
  ];
}
