import type { Rule } from '../rule.ts';

/** The same target twice in one list. */
export const targetIsListedOnce: Rule = {
  strength: 'practice',
  about: '同一处列举的重点对象不重复，包括同一对象的两种叫法。',
  find(_, { targets }) {
    const byNode = Map.groupBy(targets, ({ node }) => node);
    return [...byNode.values()].flatMap((listed) => {
      const first = new Map<string, string>();
      return listed.flatMap(({ name, sector, source }) => {
        const key = sector ?? name;
        const before = first.get(key);
        if (before === undefined) first.set(key, name);
        if (before === undefined) return [];
        return [
          {
            file: source.file,
            place: source.position,
            reason: before === name ? `“${name}”列了两次` : `“${name}”与前面的“${before}”是同一对象`,
            should: '只列一次',
          },
        ];
      });
    });
  },
};
