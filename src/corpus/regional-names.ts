import type { NameKind, Organ, Region } from './types.ts';

/**
 * The names that follow from those of the register and its region's: 范例市教育局 is 市教育局 to its own circulars, and
 * who is 市处非办 at home is 范例市处非办 elsewhere. `local` ones mean the organ only where its region is meant.
 */
export function regionalNames(
  organ: Organ,
  regions: ReadonlyMap<string, Region>,
): { name: string; by: NameKind; local: boolean }[] {
  const { region } = organ;
  const level = region.at(-1) ?? '';
  if (!LEVELS.test(level)) return [];
  const above = regions.get(region)?.parent ?? '';
  const written: [NameKind, string[]][] = [
    ['shortName', [organ.name, ...organ.shortNames]],
    ['formerName', organ.formerNames],
    ['alias', organ.aliases],
  ];
  return written.flatMap(([by, names]) =>
    names.flatMap((name) => {
      const prefix = [above + region, region, level].find((each) => isPrefix(each, name));
      if (prefix === undefined) return [];
      const own = name.slice(prefix.length);
      return [
        { name: level + own, by, local: true },
        { name: region + own, by, local: false },
      ].filter((each) => each.name !== name);
    }),
  );
}

/** The last characters of regions by which their organs are called: 市商务局, 区教育局, 镇财政所. */
const LEVELS = /[省市区县州旗镇乡]/u;

/** Whether a name opens with a region or its level, and not with a word of which that is a part: 市场, 区域, 乡村. */
function isPrefix(prefix: string, name: string): boolean {
  const rest = name.slice(prefix.length);
  return prefix !== '' && name.startsWith(prefix) && rest.length >= 2 && !/^[场域村]/u.test(rest);
}
