import { nearestName } from '../nearest-name.ts';
import type { Rule } from '../rule.ts';

/**
 * 地区 is a region that has a register under `organs/`. Organ names resolve in the region's register; without
 * one, hardly a name in the circular means anything.
 */
export const regionIsRegistered: Rule = {
  strength: 'practice',
  about:
    '地区是 organs/ 中有名录的地区。机关名称先在本地区的名录中查找，没有名录，公文里的机关几乎都认不出来。',
  find({ file, meta }, _facts, { regions }) {
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
  },
};
