import type { Rule } from '../rule.ts';

/** A classified circular cannot be disclosed: it is kept off the site, whatever its 公开方式. */
export const classifiedIsWithheld: Rule = {
  strength: 'must',
  clause: '《保守国家秘密法》',
  about: '涉密公文不得公开。',
  find({ file, meta }) {
    const { classification, publicity, places } = meta;
    if (classification === undefined || publicity === undefined || publicity === '不予公开') return [];
    return [
      {
        file,
        place: places.publicity,
        reason: `密级为“${classification}”的公文写了“${publicity}”，涉密公文不得公开`,
        mend: '改为“不予公开”，或删去“密级”',
      },
    ];
  },
};
