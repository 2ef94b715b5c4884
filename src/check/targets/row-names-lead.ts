import type { Rule } from '../rule.ts';

/** A row of a division with several organs and no lead: who begins? */
export const rowNamesLead: Rule = {
  strength: 'practice',
  about: '分工表的一行列了几个责任单位的，分出牵头单位和配合单位，否则各等各的。',
  find(_, { duties }) {
    return duties.flatMap(({ kind, assignments, object, source }) => {
      const organs = assignments.filter(({ role }) => role === '责任').flatMap((each) => each.organs);
      const isLed = assignments.some(({ role }) => role === '牵头' || role === '总牵头');
      if (kind !== 'division' || isLed || organs.length < 2) return [];
      return [
        {
          file: source.file,
          place: source.position,
          reason: `“${object?.items.join('、') ?? ''}”有${organs.length}个责任单位，没有牵头单位`,
          should: '写明由谁牵头',
          mend: '把“责任单位”一列分为“牵头单位”“配合单位”两列',
        },
      ];
    });
  },
};
