import { organIndex } from '../../corpus/organ-index.ts';
import { namedOrgans } from '../named-organs.ts';
import { nearestName } from '../nearest-name.ts';
import type { Rule } from '../rule.ts';

/**
 * Every organ that holds a duty, receives a report or stands in the frontmatter is in the register of the region or of
 * one above it. A name that is not there reaches no organ's page, calendar or pack.
 */
export const organIsRegistered: Rule = {
  strength: 'practice',
  about: '公文写到的机关都在机关名录中。名录里没有的，任务不会出现在任何机关的页面、日历和文件包里。',
  find(circular, facts, corpus) {
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
  },
};

/** Different names for which the nearest is looked for: keeps the work bounded where a whole register is missing. */
const MOST_SUGGESTIONS = 50;
