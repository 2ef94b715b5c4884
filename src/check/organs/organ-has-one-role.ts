import type { Rule } from '../rule.ts';

/** An organ that leads a task does not support itself in it. */
export const organHasOneRole: Rule = {
  strength: 'practice',
  about: '同一项任务里，一个机关只担任一种角色：牵头单位不再列为配合单位。',
  find(_, { duties }) {
    return duties.flatMap(({ assignments, source }) => {
      const roles = new Map<string, string>();
      return assignments.flatMap(({ role, organs }) =>
        organs.flatMap(({ name, organ }) => {
          const key = organ ?? name;
          const before = roles.get(key);
          if (before === undefined) roles.set(key, role);
          if (before === undefined || !(LEADING.has(before) && role === '配合')) return [];
          return [
            {
              file: source.file,
              place: source.position,
              reason: `“${name}”既是${before}单位，又是${role}单位`,
              should: '只列一处',
              mend: `从${role}单位中删去`,
            },
          ];
        }),
      );
    });
  },
};

const LEADING = new Set(['总牵头', '牵头', '责任']);
