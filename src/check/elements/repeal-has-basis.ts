import type { Rule } from '../rule.ts';

/** Who reads that a circular no longer holds asks since when, and by what. */
export const repealHasBasis: Rule = {
  strength: 'practice',
  about: '标为废止、失效或者部分失效的公文，写明依据哪份文件。',
  find({ file, meta }) {
    const { validity, places } = meta;
    if (validity.status === '有效' || validity.basis !== undefined) return [];
    return [
      {
        file,
        place: places.validity,
        reason: `有效性是“${validity.status}”，没有写“废止依据”`,
        should: '写明依据的文件',
      },
    ];
  },
};
