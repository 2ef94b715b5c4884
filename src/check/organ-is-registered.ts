import type { Circular } from '../circular/types.ts';
import { organIndex } from '../corpus/organ-index.ts';
import type { Corpus } from '../corpus/types.ts';
import type { Facts } from '../derive/types.ts';
import { namedOrgans } from './named-organs.ts';
import { nearestName } from './nearest-name.ts';
import type { Finding } from './rule.ts';

/**
 * Every organ that holds a duty, receives a report or stands in the frontmatter is in the register of the region or of
 * one above it. A name that is not there reaches no organ's page, calendar or pack.
 */
export function organIsRegistered(circular: Circular, facts: Facts, corpus: Corpus): Finding[] {
  const organs = organIndex(corpus);
  const unknown = namedOrgans(circular, facts, organs).filter(({ organ }) => organ === null);
  if (unknown.length === 0) return [];
  const { region } = circular.meta;
  const known = organs.namesIn(region);
  const suggested = new Map<string, string | undefined>();
  for (const { name } of unknown) {
    if (suggested.size < MOST_SUGGESTIONS && !suggested.has(name))
      suggested.set(name, nearestName(name, known));
  }
  return unknown.map(({ name, file, place }) => {
    const nearest = suggested.get(name);
    const register = `在“${region}”的机关名录（organs/）中登记“${name}”`;
    return {
      file,
      place,
      reason: `机关“${name}”不在机关名录中，应为“${region}”或其上级地区名录中的名称`,
      mend: nearest === undefined ? register : `是否应为“${nearest}”？如名称无误，${register}`,
    };
  });
}

/** Different names for which the nearest is looked for: keeps the work bounded where a whole register is missing. */
const MOST_SUGGESTIONS = 50;
