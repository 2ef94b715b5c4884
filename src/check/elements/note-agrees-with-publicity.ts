import type { Rule } from '../rule.ts';

/** 公开方式 prints its own note; a second one repeats it, or says something else. */
export const noteAgreesWithPublicity: Rule = {
  strength: 'practice',
  about: '公开方式自动印成附注“此件主动公开”“此件依申请公开”，附注里不再写一遍，更不能写得不同。',
  find({ file, meta }) {
    const { notes, publicity, places } = meta;
    if (publicity === undefined) return [];
    return notes
      .filter((note) => /^[（(]?此件.*公开/u.test(note))
      .map((note) => ({
        file,
        place: places.notes,
        reason: `附注又写了“${note}”，公开方式“${publicity}”已经印成附注`,
        should: '只印一次',
        mend: '从“附注”中删去',
      }));
  },
};
