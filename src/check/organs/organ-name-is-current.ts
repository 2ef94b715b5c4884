import { organIndex } from '../../corpus/organ-index.ts';
import { namedOrgans } from '../named-organs.ts';
import type { Rule } from '../rule.ts';

/** An organ that was renamed goes by its present name. */
export const organNameIsCurrent: Rule = {
  strength: 'practice',
  about: '机关改名以后用现名。用了名录中“曾用名”的，多半是沿用旧稿。',
  find(circular, facts, corpus) {
    const organs = organIndex(corpus);
    return namedOrgans(circular, facts, organs)
      .filter(({ by }) => by === 'formerName')
      .map(({ name, organ, file, place }) => ({
        file,
        place,
        reason: `“${name}”是曾用名`,
        should: `用现名“${(organ === null ? undefined : organs.byId(organ)?.name) ?? name}”`,
        mend: '改为现名；公文成文时尚未改名的，不必处理',
      }));
  },
};
